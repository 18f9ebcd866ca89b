Feature: Hillingdon Local Area Co-production Charter

  Background:
    Given a meeting with two parents and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
    And the meeting was held

  Rule: HIL-C2a What is agreed is done, or explained

    Scenario: HIL-C2a An action that was done keeps the promise
      Given an action for P3 that concerns P1, due by 30 June 2026
      And the action was done on 30 June 2026 at 11:59pm
      When it is checked on 10 July 2026
      Then HIL-C2a is satisfied

    Scenario: HIL-C2a An action that was done late was done
      Given an action for P3 that concerns P1, due by 30 June 2026
      And the action was done on 5 July 2026
      When it is checked on 10 July 2026
      Then HIL-C2a is satisfied

    Scenario: HIL-C2a The due date counts in full
      Given an action A1 for P3 that concerns P1, due by 30 June 2026
      And the council's records of actions are complete
      When it is checked on 30 June 2026 at 11:59pm
      Then HIL-C2a is pending
      And it is due by 30 June 2026
      When it is checked on 1 July 2026 at 12 midnight
      Then HIL-C2a is violated
      And it names A1
      And it can be put right

    Scenario: HIL-C2a A reason that was told to those concerned keeps the promise
      Given an action for P3 that concerns P1 and P2, due by 30 June 2026
      And everyone was told on 2 July 2026 why the action was not done
      When it is checked on 10 July 2026
      Then HIL-C2a is satisfied

    Scenario: HIL-C2a A reason that did not reach everyone concerned does not
      Given an action for P3 that concerns P1 and P2, due by 30 June 2026
      And P1 was told on 2 July 2026 why the action was not done
      When it is checked on 10 July 2026
      Then HIL-C2a is violated
      And the explanation says "P2"
      And it can be put right

    Scenario: HIL-C2a Dropping an action without a word breaks the promise
      Given an action for P3 that concerns P1, due by 30 June 2026
      And the action was dropped
      And the council's records of actions are complete
      When it is checked on 20 June 2026
      Then HIL-C2a is violated
      And it can be put right

    Scenario: HIL-C2a Unless the records are complete nobody knows whether a reason was told
      Given an action for P3 that concerns P1, due by 30 June 2026
      When it is checked on 10 July 2026
      Then HIL-C2a is unknown because the explanation of the action is missing

    Scenario: HIL-C2a Without a due date nobody knows whether an open action is late
      Given an action for P3 that concerns P1
      When it is checked on 10 July 2026
      Then HIL-C2a is unknown because the due of the action is missing

    Scenario: HIL-C2a Families are not held to account
      Given an action for P1 and P2, due by 30 June 2026
      When it is checked on 10 July 2026
      Then HIL-C2a is not applicable

    Scenario: HIL-C2a Read as binding everybody, families are held to account too
      Given AMB-36 is read as everybody bound
      And an action for P1 that concerns P2, due by 30 June 2026
      And the council's records of actions are complete
      When it is checked on 10 July 2026
      Then HIL-C2a is violated

    Scenario: HIL-C2a Nobody breaks a promise that nobody made
      Given no actions are on record
      When it is checked on 10 July 2026
      Then HIL-C2a is not applicable

  Rule: HIL-C2b What is agreed is done on time, or explained

    Scenario Outline: HIL-C2b An action done <when> is <verdict>
      Given an action for P3 that concerns P1, due by 30 June 2026
      And the council's records of actions are complete
      And the action was done <when>
      When it is checked on 10 July 2026
      Then HIL-C2b is <verdict>

      Examples:
        | when                          | verdict   |
        | on 30 June 2026 at 11:59pm    | satisfied |
        | on 1 July 2026 at 12 midnight | violated  |

    Scenario: HIL-C2b A late action can still be explained
      Given an action A1 for P3 that concerns P1, due by 30 June 2026
      And the council's records of actions are complete
      And the action was done on 3 July 2026
      When it is checked on 10 July 2026
      Then HIL-C2b is violated
      And it names A1
      And it can be put right

    Scenario: HIL-C2b A late action that was explained keeps the promise
      Given an action for P3 that concerns P1, due by 30 June 2026
      And the action was done on 3 July 2026
      And P1 was told on 4 July 2026 why the action was late
      When it is checked on 10 July 2026
      Then HIL-C2b is satisfied

    Scenario: HIL-C2b Read as due at the close of business, 5pm is the latest
      Given AMB-32 is read as late at close of business
      And an action for P3 that concerns P1, due by 30 June 2026
      And the council's records of actions are complete
      And the action was done on 30 June 2026 at 5:01pm
      When it is checked on 10 July 2026
      Then HIL-C2b is violated

    Scenario Outline: HIL-C2b A due date that was moved <how> is <verdict>
      Given an action for P3 that concerns P1, due by 30 June 2026
      And the council's records of actions are complete
      And the due date of the action was moved to 14 July 2026, <how>
      And the action was done on 10 July 2026
      When it is checked on 20 July 2026
      Then HIL-C2b is <verdict>

      Examples:
        | how                                            | verdict   |
        | and people were told on 30 June 2026 at 11pm   | satisfied |
        | and people were told on 1 July 2026 at 12:01am | violated  |
        | but nobody was told                            | violated  |

    Scenario: HIL-C2b Nobody knows when an action was done that has no time
      Given an action for P3 that concerns P1, due by 30 June 2026
      And the action was done
      When it is checked on 10 July 2026
      Then HIL-C2b is unknown because the done at of the action is missing

    Scenario: HIL-C2b An action that was dropped is not late
      Given an action for P3 that concerns P1, due by 30 June 2026
      And the action was dropped
      When it is checked on 10 July 2026
      Then HIL-C2b is not applicable

  Rule: HIL-C2c The reason is told when something was not done on time

    Scenario: HIL-C2c A reason that was told keeps the promise
      Given an action for P3 that concerns P1, due by 30 June 2026
      And P1 was told on 2 July 2026 why the action was not done
      When it is checked on 10 July 2026
      Then HIL-C2c is satisfied

    Scenario: HIL-C2c A late action without a reason breaks it
      Given an action for P3 that concerns P1, due by 30 June 2026
      And the action was done on 1 July 2026
      And the council's records of actions are complete
      When it is checked on 10 July 2026
      Then HIL-C2c is violated
      And it can be put right

    Scenario: HIL-C2c A reason without words is no reason
      Given an action for P3 that concerns P1, due by 30 June 2026
      And P1 was told on 2 July 2026 why the action was not done
      And the explanation.text of the action is " "
      When it is checked on 10 July 2026
      Then HIL-C2c is violated

    Scenario: HIL-C2c Nobody knows whom a reason reached if that was not recorded
      Given an action for P3 that concerns P1, due by 30 June 2026
      And P1 was told on 2 July 2026 why the action was not done
      And the explanation.audience of the action is not recorded
      When it is checked on 10 July 2026
      Then HIL-C2c is unknown because the explanation.audience of the action is missing

    Scenario Outline: HIL-C2c No reason is owed for an action that <what>
      Given an action for P3 that concerns P1, due by 30 June 2026
      And the action <what>
      When it is checked on 30 June 2026 at 11pm
      Then HIL-C2c is not applicable

      Examples:
        | what                                      |
        | is in progress                            |
        | was done on 30 June 2026 at 10pm          |

  Rule: HIL-B3b Information comes in good time

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |

    Scenario Outline: HIL-B3b Information sent on <date> is <verdict>
      Given an information sheet N1 was sent to everyone on <date>
      When it is checked on 8 July 2026
      Then HIL-B3b is <verdict>

      Examples:
        | date                      | verdict   |
        | 6 July 2026 at 11:59:59pm | satisfied |
        | 7 July 2026 at 12:00am    | violated  |

    Scenario Outline: HIL-B3b With a house figure of 7 days, information sent on <date> is <verdict>
      Given the house figure INFORMATION_BEFORE is 7 days
      And an information sheet N1 was sent to everyone on <date>
      When it is checked on 8 July 2026
      Then HIL-B3b is <verdict>

      Examples:
        | date                       | verdict   |
        | 30 June 2026 at 11:59:59pm | satisfied |
        | 1 July 2026 at 12:00am     | violated  |

    Scenario: HIL-B3b Once the meeting is over it is too late
      Given an information sheet N1 was sent to everyone on 7 July 2026 at 9am
      When it is checked on 8 July 2026
      Then HIL-B3b is violated
      And it cannot be put right any more

    Scenario: HIL-B3b Information that is still to go out has time until the day before
      Given an information sheet N1 was sent to everyone on 5 July 2026
      When it is checked on 1 July 2026
      Then HIL-B3b is pending
      And it is due by 6 July 2026

    Scenario: HIL-B3b Nobody knows whether information without a date came in time
      Given an information sheet N1 was sent to everyone
      When it is checked on 8 July 2026
      Then HIL-B3b is unknown because the sent at of N1 is missing

  Rule: HIL-B6b Information goes out in several ways

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |
      And an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | channel | email |

    Scenario Outline: HIL-B6b Notices offered in <formats> are <verdict>
      Given the invitation is offered in <formats>
      When it is checked on 2 July 2026
      Then HIL-B6b is <verdict>

      Examples:
        | formats             | verdict   |
        | plain text          | violated  |
        | plain text and easy read | satisfied |

    Scenario: HIL-B6b One way only can be put right
      Given the invitation is offered in plain text
      When it is checked on 2 July 2026
      Then HIL-B6b is violated
      And it can be put right

    Scenario: HIL-B6b Two channels do as well as two formats
      Given the invitation is offered in plain text
      And the agenda N2 was sent to everyone on 2 July 2026 at 8am
      And the agenda also has
        | channel | post |
      When it is checked on 2 July 2026
      Then HIL-B6b is satisfied

    Scenario: HIL-B6b Nobody knows in how many ways a notice went out whose formats are not recorded
      When it is checked on 2 July 2026
      Then HIL-B6b is unknown because the formats of N1 are missing

    Scenario: HIL-B6b Until somebody is told nothing goes out
      When it is checked on 30 June 2026
      Then HIL-B6b is not applicable

  Rule: HIL-B6c Information is clear

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |
      And the policy also has
        | jargon | outturn |
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: HIL-B6c A text that says <text> is <verdict>
      Given the invitation says "<text>"
      When it is checked on 2 July 2026
      Then HIL-B6c is <verdict>

      Examples:
        | text                               | verdict   |
        | We meet on Tuesday.                | satisfied |
        | The outturn (what was spent) rose. | satisfied |
        | What was spent (outturn) rose.     | satisfied |
        | The outturn means what was spent.  | satisfied |
        | The Outturn rose.                  | violated  |
        | Meet the SENCO.                    | violated  |
        | Special educational needs (SEN).   | satisfied |

    Scenario: HIL-B6c A term that nobody explains can be written out
      Given the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then HIL-B6c is violated
      And the explanation says "outturn"
      And it can be put right

    Scenario: HIL-B6c Nobody knows how plain a text is that is not on record
      When it is checked on 2 July 2026
      Then HIL-B6c is unknown because the text of N1 is missing

    Scenario: HIL-B6c Without a list of jargon acronyms alone are looked for
      Given the jargon of the policy is not recorded
      And the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then HIL-B6c is satisfied

  Rule: HIL-B6d Information is accessible

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |
      And P2 and P3 need no special format
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: HIL-B6d A parent who needs <needs> and gets <formats> is <verdict>
      Given P1 needs <needs>
      And the invitation is offered in <formats>
      When it is checked on 2 July 2026
      Then HIL-B6d is <verdict>

      Examples:
        | needs                    | formats                  | verdict   |
        | easy read                | easy read                | satisfied |
        | easy read or large print | large print              | satisfied |
        | easy read                | plain text               | violated  |

    Scenario: HIL-B6d A format that somebody needs can still be issued
      Given P1 needs braille
      And the invitation is offered in plain text
      When it is checked on 2 July 2026
      Then HIL-B6d is violated
      And it names P1
      And it can be put right

    Scenario: HIL-B6d Nobody knows what suits somebody who was never asked
      Given the invitation is offered in plain text
      When it is checked on 2 July 2026
      Then HIL-B6d is unknown because the formats needed of P1 are missing

  Rule: HIL-C1a People know what to expect

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |

    Scenario: HIL-C1a Saying what it is for and what to expect a second before the start keeps it
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | statements.purpose | To plan the summer fair. |
        | statements.expectations | We listen to each other. |
      When it is checked on 8 July 2026
      Then HIL-C1a is satisfied
      And the explanation says "N1"

    Scenario: HIL-C1a Saying what it is for and what to expect when the meeting begins is too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | statements.purpose | To plan the summer fair. |
        | statements.expectations | We listen to each other. |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HIL-C1a is violated
      And it cannot be put right any more

    Scenario: HIL-C1a A blank statement tells nobody anything
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements | none |
        | roles stated | none |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HIL-C1a is violated

    Scenario: HIL-C1a Until the meeting begins there is time
      Given no notices are on record
      When it is checked on 7 July 2026 at 9:59:59am
      Then HIL-C1a is pending
      And it is due by 7 July 2026

    Scenario: HIL-C1a Unless the records are complete nobody knows what was not told
      Given no notices are on record
      When it is checked on 8 July 2026
      Then HIL-C1a is unknown because the notices of the case file are missing

    Scenario: HIL-C1a Nobody knows what a notice states if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HIL-C1a is unknown because the statements of N1 are missing

    Scenario: HIL-C1a A cancelled meeting owes nobody this
      Given the meeting is cancelled
      And no notices are on record
      When it is checked on 8 July 2026
      Then HIL-C1a is not applicable

  Rule: HIL-C6a People know who else is coming

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |

    Scenario: HIL-C6a Saying who will be there a second before the start keeps it
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | statements.participant list | Two of us. |
        | roles stated | none |
      When it is checked on 8 July 2026
      Then HIL-C6a is satisfied
      And the explanation says "N1"

    Scenario: HIL-C6a Saying who will be there when the meeting begins is too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | statements.participant list | Two of us. |
        | roles stated | none |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HIL-C6a is violated
      And it cannot be put right any more

    Scenario: HIL-C6a A blank statement tells nobody anything
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements | none |
        | roles stated | none |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HIL-C6a is violated

    Scenario: HIL-C6a Until the meeting begins there is time
      Given no notices are on record
      When it is checked on 7 July 2026 at 9:59:59am
      Then HIL-C6a is pending
      And it is due by 7 July 2026

    Scenario: HIL-C6a Unless the records are complete nobody knows what was not told
      Given no notices are on record
      When it is checked on 8 July 2026
      Then HIL-C6a is unknown because the notices of the case file are missing

    Scenario: HIL-C6a Nobody knows what a notice states if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HIL-C6a is unknown because the roles stated of N1 are missing

    Scenario: HIL-C6a A cancelled meeting owes nobody this
      Given the meeting is cancelled
      And no notices are on record
      When it is checked on 8 July 2026
      Then HIL-C6a is not applicable

    Scenario: HIL-C6a A list that leaves somebody out is not enough until it is updated
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements.participant list | All of us. |
        | roles stated.P1             | chair      |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HIL-C6a is violated
      And the explanation says "P2"
      Given a change notice N2 was sent to everyone on 6 July 2026
      And the change notice also has
        | roles stated.P2 | adviser |
        | roles stated.P3 | clerk   |
      When it is checked on 8 July 2026
      Then HIL-C6a is satisfied

  Rule: HIL-C6c People know what they may expect

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |

    Scenario: HIL-C6c Saying what to expect a second before the start keeps it
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | statements.expectations | We listen to each other. |
      When it is checked on 8 July 2026
      Then HIL-C6c is satisfied
      And the explanation says "N1"

    Scenario: HIL-C6c Saying what to expect when the meeting begins is too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | statements.expectations | We listen to each other. |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HIL-C6c is violated
      And it cannot be put right any more

    Scenario: HIL-C6c A blank statement tells nobody anything
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements | none |
        | roles stated | none |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HIL-C6c is violated

    Scenario: HIL-C6c Until the meeting begins there is time
      Given no notices are on record
      When it is checked on 7 July 2026 at 9:59:59am
      Then HIL-C6c is pending
      And it is due by 7 July 2026

    Scenario: HIL-C6c Unless the records are complete nobody knows what was not told
      Given no notices are on record
      When it is checked on 8 July 2026
      Then HIL-C6c is unknown because the notices of the case file are missing

    Scenario: HIL-C6c Nobody knows what a notice states if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HIL-C6c is unknown because the statements of N1 are missing

    Scenario: HIL-C6c A cancelled meeting owes nobody this
      Given the meeting is cancelled
      And no notices are on record
      When it is checked on 8 July 2026
      Then HIL-C6c is not applicable

  Rule: HIL-C6b Each person's role is plain

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |

    Scenario Outline: HIL-C6b The parent as <role> is <verdict>
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | roles stated.P1 | <role>  |
        | roles stated.P2 | adviser |
        | roles stated.P3 | clerk   |
      And the council's records of notices are complete
      And the agenda has no items
      When it is checked on 8 July 2026
      Then HIL-C6b is <verdict>

      Examples:
        | role        | verdict   |
        | chair       | satisfied |
        | Participant | violated  |
        | attendee    | violated  |
        | guest       | violated  |

    Scenario: HIL-C6b Roles told when the meeting begins come too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | roles stated.P1 | chair   |
        | roles stated.P2 | adviser |
        | roles stated.P3 | clerk   |
      And the council's records of notices are complete
      And the agenda has no items
      When it is checked on 8 July 2026
      Then HIL-C6b is violated
      And it cannot be put right any more

    Scenario: HIL-C6b Several notices may tell the roles together
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | roles stated.P1 | chair |
      And the agenda N2 was sent to everyone on 6 July 2026
      And the agenda also has
        | roles stated.P2 | adviser |
        | roles stated.P3 | clerk   |
      When it is checked on 8 July 2026
      Then HIL-C6b is satisfied

    Scenario: HIL-C6b Until the meeting begins there is time
      Given no notices are on record
      And the agenda has no items
      When it is checked on 7 July 2026 at 9:59:59am
      Then HIL-C6b is pending
      And it is due by 7 July 2026

    Scenario: HIL-C6b Nobody knows which roles a notice tells if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      And the agenda has no items
      When it is checked on 8 July 2026
      Then HIL-C6b is unknown because the roles stated of N1 are missing

  Rule: HIL-E5a Messages to partners are clear

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |
      And the policy also has
        | jargon | outturn |
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: HIL-E5a A text that says <text> is <verdict>
      Given the invitation says "<text>"
      When it is checked on 2 July 2026
      Then HIL-E5a is <verdict>

      Examples:
        | text                               | verdict   |
        | We meet on Tuesday.                | satisfied |
        | The outturn (what was spent) rose. | satisfied |
        | What was spent (outturn) rose.     | satisfied |
        | The outturn means what was spent.  | satisfied |
        | The Outturn rose.                  | violated  |
        | Meet the SENCO.                    | violated  |
        | Special educational needs (SEN).   | satisfied |

    Scenario: HIL-E5a A term that nobody explains can be written out
      Given the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then HIL-E5a is violated
      And the explanation says "outturn"
      And it can be put right

    Scenario: HIL-E5a Nobody knows how plain a text is that is not on record
      When it is checked on 2 July 2026
      Then HIL-E5a is unknown because the text of N1 is missing

    Scenario: HIL-E5a Without a list of jargon acronyms alone are looked for
      Given the jargon of the policy is not recorded
      And the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then HIL-E5a is satisfied

  Rule: HIL-E5b Messages reach partners in a usable form

    Background:
      Given the meeting also has
        | status         | booked                   |
        | schedule.start | 7 July 2026 at 10am      |
        | schedule.end   | 7 July 2026 at 12 midday |
      And P2 and P3 need no special format
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: HIL-E5b A parent who needs <needs> and gets <formats> is <verdict>
      Given P1 needs <needs>
      And the invitation is offered in <formats>
      When it is checked on 2 July 2026
      Then HIL-E5b is <verdict>

      Examples:
        | needs                    | formats                  | verdict   |
        | easy read                | easy read                | satisfied |
        | easy read or large print | large print              | satisfied |
        | easy read                | plain text               | violated  |

    Scenario: HIL-E5b A format that somebody needs can still be issued
      Given P1 needs braille
      And the invitation is offered in plain text
      When it is checked on 2 July 2026
      Then HIL-E5b is violated
      And it names P1
      And it can be put right

    Scenario: HIL-E5b Nobody knows what suits somebody who was never asked
      Given the invitation is offered in plain text
      When it is checked on 2 July 2026
      Then HIL-E5b is unknown because the formats needed of P1 are missing
