Feature: 4 Cornerstones of Co-production in Lancashire

  Background:
    Given a meeting with two parents and a social care professional on Tuesday 13 October 2026 from 10am to 12 midday

  Rule: LAN-B9b Information about a person is shared only with permission

    Scenario: LAN-B9b Sharing with permission keeps the promise
      Given P1 gave permission to share what is known about them with P2 and P3 on 1 September 2026
      And the papers were sent to P2 and P3 on 5 October 2026
      And the papers hold information about P1
      When it is checked on 6 October 2026
      Then LAN-B9b is satisfied

    Scenario Outline: LAN-B9b Permission that was <given> is <verdict>
      Given P1 gave permission to share what is known about them with P3 <when>
      And the papers were sent to P3 on 5 October 2026 at 9am
      And the papers hold information about P1
      When it is checked on 6 October 2026
      Then LAN-B9b is <verdict>

      Examples:
        | given                    | when                            | verdict   |
        | given as they were sent  | on 5 October 2026 at 9am        | satisfied |
        | given a second too late  | on 5 October 2026 at 9:00:01am  | violated  |

    Scenario Outline: LAN-B9b Permission that was taken back <when> is <verdict>
      Given P1 gave permission to share what is known about them with P3 on 1 September 2026
      And P1 took that permission back <when>
      And the papers were sent to P3 on 5 October 2026 at 9am
      And the papers hold information about P1
      When it is checked on 6 October 2026
      Then LAN-B9b is <verdict>

      Examples:
        | when                           | verdict   |
        | on 5 October 2026 at 9:00:01am | satisfied |
        | on 5 October 2026 at 9am       | violated  |

    Scenario: LAN-B9b Sharing with somebody who is not covered breaks it
      Given P1 gave permission to share what is known about them with P3 on 1 September 2026
      And the papers N1 were sent to P2 and P3 on 5 October 2026
      And the papers hold information about P1
      When it is checked on 6 October 2026
      Then LAN-B9b is violated
      And it names P1
      And the explanation says "P2"
      And it can be put right

    Scenario: LAN-B9b A duty to share that is on record excuses it
      Given P1 gave no permission to share what is known about them
      And the recorded reason for LAN-B9b is "Safeguarding."
      And the papers were sent to P3 on 5 October 2026
      And the papers hold information about P1
      When it is checked on 6 October 2026
      Then LAN-B9b is excused

    Scenario: LAN-B9b Nobody knows about a permission that was never recorded
      Given the papers were sent to P3 on 5 October 2026
      And the papers hold information about P1
      When it is checked on 6 October 2026
      Then LAN-B9b is unknown because the consents of P1 are missing

    Scenario: LAN-B9b Everybody may be sent what is about themselves
      Given the papers were sent to P1 on 5 October 2026
      And the papers hold information about P1
      When it is checked on 6 October 2026
      Then LAN-B9b is not applicable

  Rule: LAN-C5c Everybody gets information in a form they can use

    Scenario Outline: LAN-C5c An agenda in <formats> is <verdict> for somebody who needs easy read or audio
      Given P1 needs easy read or audio
      And the agenda was sent to P1 on 5 October 2026
      And the agenda is offered in <formats>
      When it is checked on 6 October 2026
      Then LAN-C5c is <verdict>

      Examples:
        | formats               | verdict   |
        | audio                 | satisfied |
        | paper and easy read   | satisfied |
        | plain text            | violated  |

    Scenario: LAN-C5c Whoever cannot use what was sent is named
      Given P1 needs easy read
      And P2 needs no special format
      And the agenda was sent to P1 and P2 on 5 October 2026
      And the agenda is offered in plain text
      When it is checked on 6 October 2026
      Then LAN-C5c is violated
      And it names P1
      And it does not name P2
      And it can be put right

    Scenario: LAN-C5c Any format will do for people who need none
      Given everyone needs no special format
      And the agenda was sent to everyone on 5 October 2026
      When it is checked on 6 October 2026
      Then LAN-C5c is satisfied

    Scenario: LAN-C5c Nobody knows what people can use who were never asked
      Given the agenda was sent to P1 on 5 October 2026
      And the agenda is offered in plain text
      When it is checked on 6 October 2026
      Then LAN-C5c is unknown because the formats needed of P1 are missing

    Scenario: LAN-C5c Nobody knows in which formats the agenda came
      Given P1 needs braille
      And the agenda was sent to P1 on 5 October 2026
      When it is checked on 6 October 2026
      Then LAN-C5c is unknown because the formats of the agenda are missing

    Scenario: LAN-C5c The needs of a body are not known
      Given the agenda was sent to "SCHOOL" on 5 October 2026
      And the agenda is offered in plain text
      When it is checked on 6 October 2026
      Then LAN-C5c is unknown

    Scenario: LAN-C5c What is not sent yet is nobody's to judge
      Given P1 needs braille
      And the agenda was sent to P1 on 5 October 2026
      And the agenda is offered in plain text
      When it is checked on 4 October 2026
      Then LAN-C5c is not applicable

  Rule: LAN-D6a We do what we said, or give a reason

    Scenario: LAN-D6a An action that was done late keeps the promise
      Given an action for P3 that concerns P1, due by 30 October 2026
      And the action was done on 6 November 2026
      When it is checked on 10 November 2026
      Then LAN-D6a is satisfied

    Scenario: LAN-D6a The due date counts in full
      Given an action for P3 that concerns P1, due by 30 October 2026
      And the council's records of actions are complete
      When it is checked on 30 October 2026 at 11:59pm
      Then LAN-D6a is pending
      And it is due by 30 October 2026
      When it is checked on 31 October 2026 at 12 midnight
      Then LAN-D6a is violated
      And it can be put right

    Scenario: LAN-D6a A reason that was told keeps the promise
      Given an action for P3 that concerns P1, due by 30 October 2026
      And the action was declined
      And P1 was told on 2 November 2026 why the action was declined
      When it is checked on 10 November 2026
      Then LAN-D6a is satisfied

    Scenario: LAN-D6a Nobody knows whether an action is late that has no date
      Given an action for P3 that concerns P1
      When it is checked on 10 November 2026
      Then LAN-D6a is unknown because the due of the action is missing

    Scenario: LAN-D6a Families are not held to account
      Given an action for P1, due by 30 October 2026
      When it is checked on 10 November 2026
      Then LAN-D6a is not applicable

    Scenario: LAN-D6a Nobody knows whose action it is if that was not recorded
      Given an action that concerns P1, due by 30 October 2026
      And the council's records of actions are complete
      When it is checked on 10 November 2026
      Then LAN-D6a is unknown because the owner ids of the action are missing

  Rule: LAN-D6b The reason is given when something was not done

    Scenario: LAN-D6b A reason that was told keeps the promise
      Given an action for P3 that concerns P1, due by 30 October 2026
      And P1 was told on 2 November 2026 why the action was not done
      When it is checked on 10 November 2026
      Then LAN-D6b is satisfied

    Scenario: LAN-D6b A reason that nobody was told breaks it
      Given an action for P3 that concerns P1, due by 30 October 2026
      And the action was dropped
      And the council's records of actions are complete
      When it is checked on 20 October 2026
      Then LAN-D6b is violated
      And it can be put right

    Scenario: LAN-D6b Unless the records are complete nobody knows
      Given an action for P3 that concerns P1, due by 30 October 2026
      When it is checked on 10 November 2026
      Then LAN-D6b is unknown because the explanation of the action is missing

    Scenario: LAN-D6b No reason is owed for an action that was done late
      Given an action for P3 that concerns P1, due by 30 October 2026
      And the action was done on 6 November 2026
      When it is checked on 10 November 2026
      Then LAN-D6b is not applicable

    Scenario: LAN-D6b No reason is owed on the due date
      Given an action for P3 that concerns P1, due by 30 October 2026
      When it is checked on 30 October 2026 at 11pm
      Then LAN-D6b is not applicable

  Rule: LAN-A4a People are introduced

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |
      And the agenda has an item of kind other

    Scenario: LAN-A4a Saying who will be there a second before the start keeps it
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | statements.participant list | Two of us. |
      When it is checked on 8 July 2026
      Then LAN-A4a is satisfied
      And the explanation says "N1"

    Scenario: LAN-A4a Saying who will be there when the meeting begins is too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | statements.participant list | Two of us. |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-A4a is violated
      And it cannot be put right any more

    Scenario: LAN-A4a A blank statement tells nobody anything
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements | none |
        | roles stated | none |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-A4a is violated

    Scenario: LAN-A4a Until the meeting begins there is time
      Given no notices are on record
      When it is checked on 7 July 2026 at 9:59:59am
      Then LAN-A4a is pending
      And it is due by 7 July 2026

    Scenario: LAN-A4a Unless the records are complete nobody knows what was not told
      Given no notices are on record
      When it is checked on 8 July 2026
      Then LAN-A4a is unknown because the notices of the case file are missing

    Scenario: LAN-A4a Nobody knows what a notice states if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-A4a is unknown because the statements of N1 are missing

    Scenario: LAN-A4a A cancelled meeting owes nobody this
      Given the meeting is cancelled
      And no notices are on record
      When it is checked on 8 July 2026
      Then LAN-A4a is not applicable

    Scenario: LAN-A4a Introductions on the agenda do as well
      Given the agenda has an item of kind introductions
      And no notices are on record
      When it is checked on 8 July 2026
      Then LAN-A4a is satisfied

    Scenario: LAN-A4a Nobody knows what was on an agenda that is not recorded
      Given the agenda of the meeting is not recorded
      And no notices are on record
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-A4a is unknown because the agenda of M1 is missing

  Rule: LAN-A4b Each person's role is said

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |

    Scenario Outline: LAN-A4b The parent as <role> is <verdict>
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | roles stated.P1 | <role>  |
        | roles stated.P2 | adviser |
        | roles stated.P3 | clerk   |
      And the council's records of notices are complete
      And the agenda has no items
      When it is checked on 8 July 2026
      Then LAN-A4b is <verdict>

      Examples:
        | role        | verdict   |
        | chair       | satisfied |
        | Participant | violated  |
        | attendee    | violated  |
        | guest       | violated  |

    Scenario: LAN-A4b Roles told when the meeting begins come too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | roles stated.P1 | chair   |
        | roles stated.P2 | adviser |
        | roles stated.P3 | clerk   |
      And the council's records of notices are complete
      And the agenda has no items
      When it is checked on 8 July 2026
      Then LAN-A4b is violated
      And it cannot be put right any more

    Scenario: LAN-A4b Several notices may tell the roles together
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | roles stated.P1 | chair |
      And the agenda N2 was sent to everyone on 6 July 2026
      And the agenda also has
        | roles stated.P2 | adviser |
        | roles stated.P3 | clerk   |
      When it is checked on 8 July 2026
      Then LAN-A4b is satisfied

    Scenario: LAN-A4b Until the meeting begins there is time
      Given no notices are on record
      And the agenda has no items
      When it is checked on 7 July 2026 at 9:59:59am
      Then LAN-A4b is pending
      And it is due by 7 July 2026

    Scenario: LAN-A4b Nobody knows which roles a notice tells if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      And the agenda has no items
      When it is checked on 8 July 2026
      Then LAN-A4b is unknown because the roles stated of N1 are missing

    Scenario: LAN-A4b Introductions on the agenda do as well
      Given the agenda has an item of kind introductions
      And no notices are on record
      When it is checked on 8 July 2026
      Then LAN-A4b is satisfied

    Scenario: LAN-A4b Nobody knows what was on an agenda that is not recorded
      Given the agenda of the meeting is not recorded
      And no notices are on record
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-A4b is unknown because the agenda of M1 is missing

  Rule: LAN-A5 People know why they are involved

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |

    Scenario: LAN-A5 Telling people what it is for a second before the start keeps it
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | statements.purpose | To plan the summer fair. |
      When it is checked on 8 July 2026
      Then LAN-A5 is satisfied
      And the explanation says "N1"

    Scenario: LAN-A5 Telling people what it is for when the meeting begins is too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | statements.purpose | To plan the summer fair. |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-A5 is violated
      And it cannot be put right any more

    Scenario: LAN-A5 A blank statement tells nobody anything
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements | none |
        | roles stated | none |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-A5 is violated

    Scenario: LAN-A5 Until the meeting begins there is time
      Given no notices are on record
      When it is checked on 7 July 2026 at 9:59:59am
      Then LAN-A5 is pending
      And it is due by 7 July 2026

    Scenario: LAN-A5 Unless the records are complete nobody knows what was not told
      Given no notices are on record
      When it is checked on 8 July 2026
      Then LAN-A5 is unknown because the notices of the case file are missing

    Scenario: LAN-A5 Nobody knows what a notice states if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-A5 is unknown because the statements of N1 are missing

    Scenario: LAN-A5 A cancelled meeting owes nobody this
      Given the meeting is cancelled
      And no notices are on record
      When it is checked on 8 July 2026
      Then LAN-A5 is not applicable

  Rule: LAN-A6 People know what is asked of them

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |

    Scenario: LAN-A6 Telling people what is asked of them a second before the start keeps it
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | statements.commitment time | Two hours. |
        | statements.commitment responsibility | None. |
        | statements.commitment role | To advise. |
      When it is checked on 8 July 2026
      Then LAN-A6 is satisfied
      And the explanation says "N1"

    Scenario: LAN-A6 Telling people what is asked of them when the meeting begins is too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | statements.commitment time | Two hours. |
        | statements.commitment responsibility | None. |
        | statements.commitment role | To advise. |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-A6 is violated
      And it cannot be put right any more

    Scenario: LAN-A6 A blank statement tells nobody anything
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements | none |
        | roles stated | none |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-A6 is violated

    Scenario: LAN-A6 Until the meeting begins there is time
      Given no notices are on record
      When it is checked on 7 July 2026 at 9:59:59am
      Then LAN-A6 is pending
      And it is due by 7 July 2026

    Scenario: LAN-A6 Unless the records are complete nobody knows what was not told
      Given no notices are on record
      When it is checked on 8 July 2026
      Then LAN-A6 is unknown because the notices of the case file are missing

    Scenario: LAN-A6 Nobody knows what a notice states if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-A6 is unknown because the statements of N1 are missing

    Scenario: LAN-A6 A cancelled meeting owes nobody this
      Given the meeting is cancelled
      And no notices are on record
      When it is checked on 8 July 2026
      Then LAN-A6 is not applicable

    Scenario: LAN-A6 A notice that tells everybody's role states the role as well
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements.commitment time           | Two hours. |
        | statements.commitment responsibility | None.      |
        | roles stated.P1                      | chair      |
        | roles stated.P2                      | adviser    |
        | roles stated.P3                      | clerk      |
      When it is checked on 8 July 2026
      Then LAN-A6 is satisfied

  Rule: LAN-B1a Communication is clear

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |
      And the policy also has
        | jargon | outturn |
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: LAN-B1a A text that says <text> is <verdict>
      Given the invitation says "<text>"
      When it is checked on 2 July 2026
      Then LAN-B1a is <verdict>

      Examples:
        | text                               | verdict   |
        | We meet on Tuesday.                | satisfied |
        | The outturn (what was spent) rose. | satisfied |
        | What was spent (outturn) rose.     | satisfied |
        | The outturn means what was spent.  | satisfied |
        | The Outturn rose.                  | violated  |
        | Meet the SENCO.                    | violated  |
        | Special educational needs (SEN).   | satisfied |

    Scenario: LAN-B1a A term that nobody explains can be written out
      Given the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then LAN-B1a is violated
      And the explanation says "outturn"
      And it can be put right

    Scenario: LAN-B1a Nobody knows how plain a text is that is not on record
      When it is checked on 2 July 2026
      Then LAN-B1a is unknown because the text of N1 is missing

    Scenario: LAN-B1a Without a list of jargon acronyms alone are looked for
      Given the jargon of the policy is not recorded
      And the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then LAN-B1a is satisfied

  Rule: LAN-C2a People know where they can have a say

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |
      And the agenda has an item of kind decision

    Scenario: LAN-C2a Saying where people can have a say a second before the start keeps it
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | statements.influence where | The date is open. |
      When it is checked on 8 July 2026
      Then LAN-C2a is satisfied
      And the explanation says "N1"

    Scenario: LAN-C2a Saying where people can have a say when the meeting begins is too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | statements.influence where | The date is open. |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-C2a is violated
      And it cannot be put right any more

    Scenario: LAN-C2a A blank statement tells nobody anything
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements | none |
        | roles stated | none |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-C2a is violated

    Scenario: LAN-C2a Until the meeting begins there is time
      Given no notices are on record
      When it is checked on 7 July 2026 at 9:59:59am
      Then LAN-C2a is pending
      And it is due by 7 July 2026

    Scenario: LAN-C2a Unless the records are complete nobody knows what was not told
      Given no notices are on record
      When it is checked on 8 July 2026
      Then LAN-C2a is unknown because the notices of the case file are missing

    Scenario: LAN-C2a Nobody knows what a notice states if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-C2a is unknown because the statements of N1 are missing

    Scenario: LAN-C2a A cancelled meeting owes nobody this
      Given the meeting is cancelled
      And no notices are on record
      When it is checked on 8 July 2026
      Then LAN-C2a is not applicable

  Rule: LAN-C2b People know how they can have a say

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |
      And the agenda has an item of kind decision

    Scenario: LAN-C2b Saying how people can have a say a second before the start keeps it
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | statements.influence how | Write or come. |
      When it is checked on 8 July 2026
      Then LAN-C2b is satisfied
      And the explanation says "N1"

    Scenario: LAN-C2b Saying how people can have a say when the meeting begins is too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | statements.influence how | Write or come. |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-C2b is violated
      And it cannot be put right any more

    Scenario: LAN-C2b A blank statement tells nobody anything
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements | none |
        | roles stated | none |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-C2b is violated

    Scenario: LAN-C2b Until the meeting begins there is time
      Given no notices are on record
      When it is checked on 7 July 2026 at 9:59:59am
      Then LAN-C2b is pending
      And it is due by 7 July 2026

    Scenario: LAN-C2b Unless the records are complete nobody knows what was not told
      Given no notices are on record
      When it is checked on 8 July 2026
      Then LAN-C2b is unknown because the notices of the case file are missing

    Scenario: LAN-C2b Nobody knows what a notice states if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-C2b is unknown because the statements of N1 are missing

    Scenario: LAN-C2b A cancelled meeting owes nobody this
      Given the meeting is cancelled
      And no notices are on record
      When it is checked on 8 July 2026
      Then LAN-C2b is not applicable

  Rule: LAN-C5b Information comes when people need it

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |
        | schedule.formerSlots | none |
      And the meeting has no papers

    Scenario Outline: LAN-C5b An agenda sent on <date> is <verdict>
      Given the agenda N1 was sent to everyone on <date>
      When it is checked on 8 July 2026
      Then LAN-C5b is <verdict>

      Examples:
        | date                      | verdict   |
        | 6 July 2026 at 11:59:59pm | satisfied |
        | 7 July 2026 at 12:00am    | violated  |

    Scenario Outline: LAN-C5b For a parent who needs 5 days to read, an agenda sent on <date> is <verdict>
      Given P1 also has
        | reading days | 5 |
      And the agenda N1 was sent to everyone on <date>
      When it is checked on 8 July 2026
      Then LAN-C5b is <verdict>

      Examples:
        | date                      | verdict   |
        | 2 July 2026 at 11:59:59pm | satisfied |
        | 3 July 2026 at 12:00am    | violated  |

    Scenario: LAN-C5b What was missing at the meeting cannot be sent any more
      Given no notices are on record
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-C5b is violated
      And it cannot be put right any more

    Scenario: LAN-C5b Until the day before there is time
      Given no notices are on record
      When it is checked on 6 July 2026 at 11pm
      Then LAN-C5b is pending
      And it is due by 6 July 2026
      When it is checked on 7 July 2026 at 8am
      Then LAN-C5b is unknown because the notices of the case file are missing

  Rule: LAN-D4 How decisions are taken is plain

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |
      And the agenda has an item of kind decision

    Scenario: LAN-D4 Saying how decisions will be taken a second before the start keeps it
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | statements.decision method | We vote. |
      When it is checked on 8 July 2026
      Then LAN-D4 is satisfied
      And the explanation says "N1"

    Scenario: LAN-D4 Saying how decisions will be taken when the meeting begins is too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | statements.decision method | We vote. |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-D4 is violated
      And it cannot be put right any more

    Scenario: LAN-D4 A blank statement tells nobody anything
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements | none |
        | roles stated | none |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-D4 is violated

    Scenario: LAN-D4 Until the meeting begins there is time
      Given no notices are on record
      When it is checked on 7 July 2026 at 9:59:59am
      Then LAN-D4 is pending
      And it is due by 7 July 2026

    Scenario: LAN-D4 Unless the records are complete nobody knows what was not told
      Given no notices are on record
      When it is checked on 8 July 2026
      Then LAN-D4 is unknown because the notices of the case file are missing

    Scenario: LAN-D4 Nobody knows what a notice states if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then LAN-D4 is unknown because the statements of N1 are missing

    Scenario: LAN-D4 A cancelled meeting owes nobody this
      Given the meeting is cancelled
      And no notices are on record
      When it is checked on 8 July 2026
      Then LAN-D4 is not applicable
