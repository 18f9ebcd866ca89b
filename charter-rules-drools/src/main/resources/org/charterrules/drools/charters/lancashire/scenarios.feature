Feature: 4 Cornerstones of Co-production in Lancashire

  Background:
    Given a meeting with two parents and a social care professional on Tuesday 13 October 2026 from 10am to 12 midday

  Rule: LAN-A3 Who should be there is thought about from the start

    Background:
      Given the meeting also has
        | planning.whoConsideredAt | 1 September 2026 at 9am |
      And no reasons are on record
      And an invitation N1 was sent to P1 and P2 on 1 September 2026 at 4pm
      And the agenda N2 was sent to P1 and P2 on 28 September 2026 at 9am

    Scenario: LAN-A3 Thinking of it on the day of the first notice keeps the promise
      When it is checked on 6 October 2026
      Then LAN-A3 is satisfied

    Scenario Outline: LAN-A3 Thinking of it on <when> is <verdict>
      Given the planning.whoConsideredAt of the meeting is <when>
      When it is checked on 6 October 2026
      Then LAN-A3 is <verdict>

      Examples:
        | when                            | verdict   |
        | 1 September 2026 at 11:59pm     | satisfied |
        | 2 September 2026 at 12 midnight | violated  |

    Scenario: LAN-A3 Nobody knows whether it was thought of without a record
      Given the planning.whoConsideredAt of the meeting is not recorded
      When it is checked on 6 October 2026
      Then LAN-A3 is unknown because the whoConsideredAt of the meeting is missing

    Scenario Outline: LAN-A3 Inviting somebody on <when> is <verdict>
      Given an invitation N3 was sent to P3 on <when>
      When it is checked on 6 October 2026
      Then LAN-A3 is <verdict>

      Examples:
        | when                             | verdict   |
        | 28 September 2026 at 11:59pm     | satisfied |
        | 29 September 2026 at 12 midnight | violated  |

    Scenario: LAN-A3 A late invitation can be explained
      Given an invitation N3 was sent to P3 on 29 September 2026
      When it is checked on 6 October 2026
      Then LAN-A3 is violated
      And it names P3
      And it can be put right

    Scenario: LAN-A3 A reason on record excuses a late invitation
      Given an invitation N3 was sent to P3 on 29 September 2026
      And the recorded reason for LAN-A3 is "A new colleague."
      When it is checked on 6 October 2026
      Then LAN-A3 is excused

    Scenario: LAN-A3 Whoever asked to join is not late
      Given an invitation N3 was sent to P3 on 29 September 2026
      And P3's part in the meeting also has
        | joinedOnOwnRequest | yes |
      When it is checked on 6 October 2026
      Then LAN-A3 is satisfied

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

    Scenario Outline: LAN-A4a With only <people> invited, introducing nobody is <verdict>
      Given a meeting M2 with <people> on Tuesday 10 November 2026 from 10am to 12 midday
      And the agenda has no items
      And the council's records of notices are complete
      When it is checked on 11 November 2026
      Then LAN-A4a is <verdict> for meeting M2

      Examples:
        | people                      | verdict        |
        | a parent                    | not applicable |
        | a parent and a commissioner | violated       |

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

    Scenario Outline: LAN-A4b With only <people> invited, telling no roles is <verdict>
      Given a meeting M2 with <people> on Tuesday 10 November 2026 from 10am to 12 midday
      And the agenda has no items
      And the council's records of notices are complete
      When it is checked on 11 November 2026
      Then LAN-A4b is <verdict> for meeting M2

      Examples:
        | people                      | verdict        |
        | a parent                    | not applicable |
        | a parent and a commissioner | violated       |

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

  Rule: LAN-A7a When things happen is weighed

    Background:
      Given everyone but P3 can come at any time
      And people may take part online
      And the council's records of participants are complete

    Scenario Outline: LAN-A7a Other things from <from> to <to> are <result>
      Given P3 cannot come on Tuesdays from <from> to <to> because of work
      When it is checked on 1 October 2026
      Then LAN-A7a is <result>

      Examples:
        | from      | to      | result    |
        | 8am       | 10am    | satisfied |
        | 8am       | 10:01am | violated  |
        | 12 midday | 6pm     | satisfied |
        | 11:59am   | 6pm     | violated  |

    Scenario: LAN-A7a A clash that was weighed keeps the promise, unless any clash is a breach
      Given P3 cannot come on Tuesdays from 8am to 11am because of work
      And the meeting also has
        | planning.availabilityNote.text | Nobody could come later. |
      When it is checked on 1 October 2026
      Then LAN-A7a is satisfied
      Given AMB-29 is read as any clash
      When it is checked on 1 October 2026
      Then LAN-A7a is violated
      Given AMB-29 is read as asking is enough
      When it is checked on 1 October 2026
      Then LAN-A7a is satisfied

    Scenario: LAN-A7a A clash can be weighed, or avoided, until the meeting begins
      Given P3 cannot come on Tuesdays from 8am to 11am because of work
      When it is checked on 1 October 2026
      Then LAN-A7a is violated
      And it names P3
      And the explanation says "the same day, starting between 11am and"
      And it can be put right
      When it is checked on 14 October 2026
      Then LAN-A7a is violated
      And it cannot be put right any more

    Scenario: LAN-A7a Nobody knows when somebody cannot come who was never asked
      Given the unavailability of P2 is not recorded
      And P3 can come at any time
      When it is checked on 1 October 2026
      Then LAN-A7a is unknown because the unavailability of P2 is missing

  Rule: LAN-A7b Where things happen is weighed

    Background:
      Given people may take part face to face
      And P1 also has
        | access needs | step free |
      And P2 also has
        | access needs | none |
      And P3 also has
        | access needs | none |

    Scenario: LAN-A7b A place that has everything keeps the promise
      Given the meeting also has
        | venue.features | step free |
      When it is checked on 1 October 2026
      Then LAN-A7b is satisfied

    Scenario: LAN-A7b A place that lacks something breaks it unless a reason is on record
      Given the meeting also has
        | venue.features | quiet space |
      And no reasons are on record
      When it is checked on 1 October 2026
      Then LAN-A7b is violated
      And it names P1
      And it can be put right
      Given the recorded reason for LAN-A7b is "Every other hall is further away."
      When it is checked on 1 October 2026
      Then LAN-A7b is satisfied

    Scenario: LAN-A7b Nobody knows what the place has if that is not on record
      Given no reasons are on record
      When it is checked on 1 October 2026
      Then LAN-A7b is unknown because the venue.features of the meeting are missing

  Rule: LAN-A7c How things happen is weighed

    Background:
      Given people may take part face to face
      And P2 also has
        | preferences.modes | none |
      And P3 also has
        | preferences.modes | face to face |
      And no reasons are on record

    Scenario Outline: LAN-A7c A parent who prefers <modes> is <result>
      Given P1 also has
        | preferences.modes | <modes> |
      When it is checked on 1 October 2026
      Then LAN-A7c is <result>

      Examples:
        | modes                | result    |
        | face to face, online | satisfied |
        | online               | violated  |

    Scenario: LAN-A7c A preferred way can be offered, or a reason recorded
      Given P1 also has
        | preferences.modes | telephone |
      When it is checked on 1 October 2026
      Then LAN-A7c is violated
      And it names P1
      And it can be put right
      Given the recorded reason for LAN-A7c is "There is no line."
      When it is checked on 1 October 2026
      Then LAN-A7c is satisfied

    Scenario: LAN-A7c Nobody knows how somebody likes to meet who was never asked
      When it is checked on 1 October 2026
      Then LAN-A7c is unknown because the preferences.modes of P1 is missing

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

  Rule: LAN-B4a Actions and timescales are realistic

    Background:
      Given the meeting was held
      And an action A1 for P3 that concerns P1, due by 30 October 2026
      And the action also has
        | created at        | 13 October 2026 at 11am    |
        | owner accepted at | 13 October 2026 at 11:05am |

    Scenario Outline: LAN-B4a An action due on <due> is <verdict>
      Given the due of the action is <due>
      When it is checked on 20 October 2026
      Then LAN-B4a is <verdict>

      Examples:
        | due             | verdict   |
        | 30 October 2026 | satisfied |
        | 13 October 2026 | satisfied |
        | 12 October 2026 | violated  |

    Scenario: LAN-B4a An action without a date breaks it
      Given the due of the action is not recorded
      And the due known absent of the action is yes
      When it is checked on 20 October 2026
      Then LAN-B4a is violated
      And it can be put right

    Scenario: LAN-B4a An action that nobody took on breaks it
      Given the owner accepted at of the action is not recorded
      And the council's records of actions are complete
      When it is checked on 20 October 2026
      Then LAN-B4a is violated
      And it can be put right

    Scenario: LAN-B4a Nobody knows whether it was taken on if records may have gaps
      Given the owner accepted at of the action is not recorded
      When it is checked on 20 October 2026
      Then LAN-B4a is unknown because the owner accepted at of the action is missing

  Rule: LAN-B4b Progress is reported

    Background:
      Given an action A1 for P3 that concerns P1, due by 30 October 2026
      And the action was done on 26 October 2026 at 4pm
      And the council's records of notices are complete

    Scenario: LAN-B4b A report after it was done keeps the promise
      Given the progress report was sent to P1 on 27 October 2026
      And the action ids of the progress report are A1
      When it is checked on 1 December 2026
      Then LAN-B4b is satisfied

    Scenario: LAN-B4b Silence for more than 28 days breaks it
      Given the house figure UPDATE_WITHIN is 28 days
      When it is checked on 23 November 2026 at 11:59pm
      Then LAN-B4b is pending
      And it is due by 23 November 2026
      When it is checked on 24 November 2026 at 12 midnight
      Then LAN-B4b is violated
      And it names P1
      And it can be put right

    Scenario: LAN-B4b Nobody knows by when if no limit is set
      When it is checked on 1 December 2026
      Then LAN-B4b is unknown because the house figure UPDATE_WITHIN is missing

    Scenario: LAN-B4b Nothing is owed before the due date of an open action
      Given the action is open
      When it is checked on 30 October 2026 at 11pm
      Then LAN-B4b is not applicable

  Rule: LAN-B5a Answers are prompt

    Background:
      Given a request F1
      And the view also has
        | received at    | 14 October 2026 at 9am |
        | from person id | P1                     |
      And the council's records of feedback are complete

    Scenario Outline: LAN-B5a An answer on <when> is <verdict>
      Given the house figure RESPOND_WITHIN is 14 days
      And the responded at of the view is <when>
      When it is checked on 10 November 2026
      Then LAN-B5a is <verdict>

      Examples:
        | when                           | verdict   |
        | 28 October 2026 at 11:59pm     | satisfied |
        | 29 October 2026 at 12 midnight | violated  |

    Scenario: LAN-B5a The date that was promised comes first
      Given the house figure RESPOND_WITHIN is 14 days
      And the response due of the view is 6 November 2026
      When it is checked on 6 November 2026 at 11pm
      Then LAN-B5a is pending
      And it is due by 6 November 2026
      When it is checked on 7 November 2026
      Then LAN-B5a is violated
      And it names P1
      And it cannot be put right any more

    Scenario: LAN-B5a Nobody knows what prompt means if no limit is set
      When it is checked on 10 November 2026
      Then LAN-B5a is unknown because the house figure RESPOND_WITHIN is missing

    Scenario Outline: LAN-B5a Leaving a <kind> without an answer is <verdict>
      Given the kind of the view is <kind>
      And the house figure RESPOND_WITHIN is 14 days
      When it is checked on 10 November 2026
      Then LAN-B5a is <verdict>

      Examples:
        | kind      | verdict        |
        | request   | violated       |
        | view      | violated       |
        | complaint | violated       |
        | mistake   | not applicable |

  Rule: LAN-B5b Answers give reasons

    Background:
      Given a request F1
      And the responded at of the view is 20 October 2026 at 9am

    Scenario: LAN-B5b An answer with a reason keeps the promise
      Given the reason of the view is "The hall is booked."
      When it is checked on 10 November 2026
      Then LAN-B5b is satisfied

    Scenario: LAN-B5b A reason without words is no reason
      Given the reason of the view is " "
      When it is checked on 10 November 2026
      Then LAN-B5b is violated
      And it can be put right

    Scenario: LAN-B5b Nobody knows whether a reason was given that is not on record
      When it is checked on 10 November 2026
      Then LAN-B5b is unknown because the reason of the view is missing

  Rule: LAN-B5c Answers are fair

    Scenario Outline: LAN-B5c Whoever was answered says <answer>, and it is <verdict>
      Given a view F1
      And the view also has
        | from person id | P1                  |
        | received at    | 14 October 2026 at 9am |
        | responded at   | 16 October 2026 at 9am |
      And P1 answered Q-FAIR about F1 with <answer> on 17 October 2026
      When it is checked on 20 October 2026
      Then LAN-B5c is <verdict>

      Examples:
        | answer   | verdict   |
        | yes      | satisfied |
        | no       | violated  |
        | not sure | unknown   |

  Rule: LAN-B6b We stay accountable

    Background:
      Given the meeting was held
      And an action A1 for P3 that concerns P1, due by 31 December 2026
      And the action also has
        | reviewed at meeting ids | none |
      And a meeting M2 with the same people on Tuesday 10 November 2026 from 10am to 12 midday
      And the agenda has no items

    Scenario: LAN-B6b Before the meeting there is still time
      When it is checked on 10 November 2026 at 9:59:59am
      Then LAN-B6b is pending for meeting M2
      And it is due by 10 November 2026

    Scenario: LAN-B6b A meeting that passes over open actions breaks it once it has begun
      When it is checked on 10 November 2026 at 10am
      Then LAN-B6b is violated for meeting M2
      And it cannot be put right any more

    Scenario: LAN-B6b An action says that the meeting went through it
      Given A1 also has
        | reviewed at meeting ids | M2 |
      When it is checked on 20 November 2026
      Then LAN-B6b is satisfied for meeting M2

    Scenario: LAN-B6b Nobody can tell without an agenda
      Given the agenda of meeting M2 is not recorded
      When it is checked on 20 November 2026
      Then LAN-B6b is unknown for meeting M2 because the agenda of meeting M2 is missing

  Rule: LAN-B9a Those who need to know are told

    Background:
      Given the papers were sent to P2 on 5 October 2026
      And the papers hold information about P1
      And P1 also has
        | needToKnowIds | P2, P3 |

    Scenario: LAN-B9a Telling everyone who needs to know keeps the promise
      Given P1 gave permission to share what is known about them with P2 and P3 on 1 September 2026
      And the information sheet N2 was sent to P3 on 5 October 2026
      And the information sheet N2 holds information about P1
      When it is checked on 6 October 2026
      Then LAN-B9a is satisfied

    Scenario: LAN-B9a Leaving out somebody who may know breaks it
      Given P1 gave permission to share what is known about them with P2 and P3 on 1 September 2026
      When it is checked on 6 October 2026
      Then LAN-B9a is violated
      And it names P3
      And it can be put right

    Scenario: LAN-B9a Without permission there is nobody more to tell
      Given P1 gave permission to share what is known about them with P2 on 1 September 2026
      When it is checked on 6 October 2026
      Then LAN-B9a is satisfied

    Scenario: LAN-B9a Nobody knows who may know without a record of permission
      When it is checked on 6 October 2026
      Then LAN-B9a is unknown because the consents of P1 are missing

    Scenario: LAN-B9a Nobody knows who needs to know without a record
      Given the needToKnowIds of P1 are not recorded
      When it is checked on 6 October 2026
      Then LAN-B9a is unknown because the needToKnowIds of P1 are missing

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

    Scenario Outline: LAN-C2a Telling nothing to <people> is <verdict>
      Given a meeting M2 with <people> on Tuesday 10 November 2026 from 10am to 12 midday
      And the agenda has an item of kind decision
      And the council's records of notices are complete
      When it is checked on 11 November 2026
      Then LAN-C2a is <verdict> for meeting M2

      Examples:
        | people         | verdict        |
        | a parent       | violated       |
        | a service user | violated       |
        | a commissioner | not applicable |

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

    Scenario Outline: LAN-C2b Telling nothing to <people> is <verdict>
      Given a meeting M2 with <people> on Tuesday 10 November 2026 from 10am to 12 midday
      And the agenda has an item of kind decision
      And the council's records of notices are complete
      When it is checked on 11 November 2026
      Then LAN-C2b is <verdict> for meeting M2

      Examples:
        | people         | verdict        |
        | a parent       | violated       |
        | a service user | violated       |
        | a commissioner | not applicable |

  Rule: LAN-C3 Fitting partners shape policy

    Background:
      Given the meeting also has
        | status | booked |
      And there is a decision D1 with
        | kind      | policy |
        | meetingId | M1     |

    Scenario: LAN-C3 Families and professionals together keep the promise
      When it is checked on 6 October 2026
      Then LAN-C3 is satisfied

    Scenario: LAN-C3 A group that must be there and is not invited breaks it
      Given the planning.requiredGroups of the meeting is HEALTH, PARENT_CARER
      When it is checked on 6 October 2026
      Then LAN-C3 is violated
      And the explanation says "health"
      And it can be put right

    Scenario: LAN-C3 Nobody knows who is invited without a list
      Given the participants of the meeting are not recorded
      When it is checked on 6 October 2026
      Then LAN-C3 is unknown because the participants of the meeting are missing

    Scenario: LAN-C3 Other decisions owe nothing
      Given the kind of decision D1 is spending
      When it is checked on 6 October 2026
      Then LAN-C3 is not applicable

    Scenario Outline: LAN-C3 Where no group is named, inviting <people> is <verdict>
      Given a meeting M2 with <people> on Tuesday 10 November 2026 from 10am to 12 midday
      And there is a decision D2 with
        | kind      | policy |
        | meetingId | M2     |
      When it is checked on 6 October 2026
      Then LAN-C3 is <verdict> for meeting M2

      Examples:
        | people                            | verdict   |
        | a service user and a commissioner | satisfied |
        | two service users                 | violated  |
        | two commissioners                 | violated  |

  Rule: LAN-C5a Everybody gets the information they need

    Scenario: LAN-C5a Sending papers to everyone keeps the promise
      Given the papers were sent to everyone on 5 October 2026
      When it is checked on 6 October 2026
      Then LAN-C5a is satisfied

    Scenario: LAN-C5a Notes that leave somebody out break it at once
      Given the notes were sent to P1 and P2 on 14 October 2026
      When it is checked on 14 October 2026
      Then LAN-C5a is violated
      And it names P3
      And it can be put right

    Scenario: LAN-C5a Before the meeting there is time to send papers on
      Given the papers were sent to P1 and P2 on 5 October 2026
      When it is checked on 13 October 2026 at 9:59:59am
      Then LAN-C5a is pending
      And it is due by 13 October 2026
      When it is checked on 13 October 2026 at 10am
      Then LAN-C5a is violated

    Scenario: LAN-C5a Nobody knows what a notice was that has no kind on record
      Given there is a notice N1 with
        | sent at    | 5 October 2026 |
        | recipients | P1             |
      When it is checked on 14 October 2026
      Then LAN-C5a is unknown because the kind of N1 is missing

    Scenario Outline: LAN-C5a Once the meeting is over it is <verdict> that <notice> sent to two of three
      Given <notice> sent to P1 and P2 on 5 October 2026
      When it is checked on 14 October 2026
      Then LAN-C5a is <verdict>

      Examples:
        | notice          | verdict        |
        | the agenda was  | violated       |
        | the papers were | violated       |
        | the notes were  | violated       |
        | the thanks were | not applicable |

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

  Rule: LAN-C6a We ask whose voice is missing

    Background:
      Given the meeting was held

    Scenario: LAN-C6a That nobody is missing is an answer
      Given somebody answered Q-MISSING-VOICES with "Nobody." on 13 October 2026 at 11am
      When it is checked on 20 October 2026
      Then LAN-C6a is satisfied

    Scenario: LAN-C6a There is time until the next meeting begins
      Given no answers are on record
      And the council's records of answers are complete
      And a meeting M2 with the same people on Tuesday 10 November 2026 from 10am to 12 midday
      When it is checked on 10 November 2026 at 9:59:59am
      Then LAN-C6a is pending for meeting M1
      And it is due by 10 November 2026
      When it is checked on 10 November 2026 at 10am
      Then LAN-C6a is violated for meeting M1
      And it can be put right

    Scenario: LAN-C6a Without a next meeting there is still time
      Given no answers are on record
      And the council's records of answers are complete
      When it is checked on 20 December 2026
      Then LAN-C6a is pending

    Scenario: LAN-C6a No record is not known where the records are not complete
      Given no answers are on record
      And a meeting M2 with the same people on Tuesday 10 November 2026 from 10am to 12 midday
      When it is checked on 20 November 2026
      Then LAN-C6a is unknown for meeting M1 because the attestations of the case file are missing

  Rule: LAN-C6b Missing voices are sought out

    Background:
      Given the meeting was held
      And there is an answer T1 with
        | question id | Q-MISSING-VOICES     |
        | subject id  | M1                   |
        | answered at | 13 October 2026 at 11am |
        | groups      | young person         |
      And no actions are on record
      And the council's records of actions and answers are complete

    Scenario: LAN-C6b Somebody of those missing is invited to the next meeting
      Given a meeting M2 with a parent and a young person on Tuesday 10 November 2026 from 10am to 12 midday
      When it is checked on 20 November 2026
      Then LAN-C6b is satisfied for meeting M1

    Scenario: LAN-C6b There is time until the next meeting begins
      Given a meeting M2 with the same people on Tuesday 10 November 2026 from 10am to 12 midday
      When it is checked on 10 November 2026 at 9:59:59am
      Then LAN-C6b is pending for meeting M1
      And it is due by 10 November 2026
      When it is checked on 10 November 2026 at 10am
      Then LAN-C6b is violated for meeting M1
      And it can be put right

    Scenario: LAN-C6b Without a next meeting there is still time
      When it is checked on 20 November 2026
      Then LAN-C6b is pending for meeting M1

    Scenario: LAN-C6b An answer that names no groups leaves it open
      Given a meeting M2 with the same people on Tuesday 10 November 2026 from 10am to 12 midday
      And the groups of T1 are not recorded
      When it is checked on 20 November 2026
      Then LAN-C6b is unknown for meeting M1 because the groups of T1 are missing

  Rule: LAN-C6c Missing voices get a way of being heard

    Background:
      Given the meeting was held
      And there is an answer T1 with
        | question id | Q-MISSING-VOICES     |
        | subject id  | M1                   |
        | answered at | 13 October 2026 at 11am |
        | groups      | young person         |
      And a meeting M2 with a parent and a young person P9 on Tuesday 10 November 2026 from 10am to 12 midday

    Scenario: LAN-C6c One way to give views is enough
      Given P9's part in the meeting also has
        | views.routes | voice note |
      When it is checked on 20 November 2026
      Then LAN-C6c is satisfied for meeting M1

    Scenario: LAN-C6c There is time to offer a way until the next meeting begins
      Given P9's part in the meeting also has
        | views.routes | none |
      When it is checked on 10 November 2026 at 9:59:59am
      Then LAN-C6c is pending for meeting M1
      And it is due by 10 November 2026
      When it is checked on 10 November 2026 at 10am
      Then LAN-C6c is violated for meeting M1
      And it names P9

    Scenario: LAN-C6c Nobody knows which ways were offered if that was not recorded
      When it is checked on 20 November 2026
      Then LAN-C6c is unknown for meeting M1 because views.routes of P9 is missing

  Rule: LAN-C7a People are asked how they communicate

    Scenario Outline: LAN-C7a Asked <when>, people are <result>
      Given everyone was asked what support they need <when>
      And the council's records of participants are complete
      When it is checked on 20 October 2026
      Then LAN-C7a is <result>

      Examples:
        | when                              | result    |
        | on 13 October 2026 at 9:59:59am   | satisfied |
        | on 13 October 2026 at 10am        | violated  |

    Scenario: LAN-C7a Asking how they communicate is enough
      Given P1 and P2 were asked what support they need 10 days before the meeting
      And P3's part in the meeting also has
        | preferencesAskedAt | 2 days before the meeting |
      When it is checked on 20 October 2026
      Then LAN-C7a is satisfied

    Scenario: LAN-C7a Until the meeting begins people can be asked
      Given the council's records of participants are complete
      When it is checked on 13 October 2026 at 9:59:59am
      Then LAN-C7a is pending
      And it is due by 13 October 2026
      When it is checked on 13 October 2026 at 10am
      Then LAN-C7a is violated
      And it names P1, P2 and P3
      And it cannot be put right any more

    Scenario: LAN-C7a Unless the records are complete nobody knows whether people were asked
      When it is checked on 20 October 2026
      Then LAN-C7a is unknown because the preferencesAskedAt of P1 is missing

  Rule: LAN-C7b We adapt to how people communicate

    Background:
      Given P2's part in the meeting also has
        | support needs | none |
      And P3's part in the meeting also has
        | support needs | none |

    Scenario Outline: LAN-C7b A need for <kind> that was <response> is <result>
      Given P1's part in the meeting also has
        | supportNeeds[1].kind     | <kind>     |
        | supportNeeds[1].response | <response> |
      When it is checked on 13 October 2026 at 10am
      Then LAN-C7b is <result>

      Examples:
        | kind          | response | result         |
        | communication | met      | satisfied      |
        | pace          | partly   | satisfied      |
        | format        | NONE     | violated       |
        | access        | NONE     | not applicable |

    Scenario: LAN-C7b Until the meeting begins there is time to adapt
      Given P1's part in the meeting also has
        | supportNeeds[1].kind     | pace |
        | supportNeeds[1].response | NONE |
      When it is checked on 13 October 2026 at 9:59:59am
      Then LAN-C7b is pending
      And it is due by 13 October 2026
      When it is checked on 13 October 2026 at 10am
      Then LAN-C7b is violated
      And it names P1
      And it cannot be put right any more

    Scenario: LAN-C7b Nobody knows what somebody needs if that is not on record
      When it is checked on 13 October 2026 at 10am
      Then LAN-C7b is unknown because the supportNeeds of P1 are missing

  Rule: LAN-D2 People get the knowledge they need

    Background:
      Given P2's part in the meeting also has
        | support needs | none |
      And P3's part in the meeting also has
        | support needs | none |

    Scenario Outline: LAN-D2 A need for knowledge that was <response> is <result>
      Given P1's part in the meeting also has
        | supportNeeds[1].kind     | knowledge  |
        | supportNeeds[1].response | <response> |
        | supportNeeds[1].reason   | <reason>   |
      When it is checked on 13 October 2026 at 10am
      Then LAN-D2 is <result>

      Examples:
        | response | reason              | result    |
        | met      | not recorded        | satisfied |
        | declined | Nobody could train. | satisfied |
        | declined | " "                 | violated  |
        | NONE     | not recorded        | violated  |

    Scenario: LAN-D2 A briefing can be arranged until the meeting begins
      Given P1's part in the meeting also has
        | supportNeeds[1].kind     | knowledge |
        | supportNeeds[1].response | NONE      |
      When it is checked on 12 October 2026
      Then LAN-D2 is pending
      And it is due by 13 October 2026

    Scenario: LAN-D2 Nobody knows what somebody needs to know if that is not on record
      When it is checked on 12 October 2026
      Then LAN-D2 is unknown because the supportNeeds of P1 are missing

  Rule: LAN-D3c Goals are set in common

    Background:
      Given an action A1 for P3 that concerns P1
      And the kind of the action is outcome

    Scenario: LAN-D3c A goal that both sides agreed keeps the promise
      Given the agreed by of the action is P2, P3
      When it is checked on 20 October 2026
      Then LAN-D3c is satisfied

    Scenario: LAN-D3c A goal that only a professional set breaks it
      Given the agreed by of the action is P3
      When it is checked on 20 October 2026
      Then LAN-D3c is violated
      And it can be put right

    Scenario: LAN-D3c Nobody knows who agreed if that is not on record
      When it is checked on 20 October 2026
      Then LAN-D3c is unknown because the agreed by of the action is missing

    Scenario Outline: LAN-D3c A goal agreed by <people> is <verdict>
      Given P4 is a service user
      And the agreed by of the action is <people>
      When it is checked on 20 October 2026
      Then LAN-D3c is <verdict>

      Examples:
        | people | verdict   |
        | P3, P4 | satisfied |
        | P1, P4 | violated  |

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

  Rule: LAN-F1a People with lived experience take part

    Scenario Outline: LAN-F1a Inviting <people> is <verdict>
      Given a meeting M2 of kind co-production group with <people> on Tuesday 10 November 2026 from 10am to 12 midday
      And the status of the meeting is booked
      When it is checked on 6 October 2026
      Then LAN-F1a is <verdict> for meeting M2

      Examples:
        | people                              | verdict   |
        | a service user and a commissioner   | satisfied |
        | a commissioner                      | violated  |
        | a person whose group is not recorded | unknown  |

    Scenario: LAN-F1a Somebody can still be invited
      Given a meeting M2 of kind co-production group with a commissioner on Tuesday 10 November 2026 from 10am to 12 midday
      And the status of the meeting is booked
      When it is checked on 6 October 2026
      Then LAN-F1a is violated for meeting M2
      And it can be put right

    Scenario: LAN-F1a Nobody knows who is invited without a list
      Given a meeting M2 of kind co-production group on Tuesday 10 November 2026 from 10am to 12 midday
      And the status of the meeting is booked
      When it is checked on 6 October 2026
      Then LAN-F1a is unknown for meeting M2 because the participants of meeting M2 are missing

  Rule: LAN-F1c Decisions are shared

    Background:
      Given the meeting also has
        | kind | co-production group |

    Scenario Outline: LAN-F1c A decision taken by <takers> is <verdict>
      Given a final decision D1 taken by <takers> on 13 October 2026 at 11am
      When it is checked on 20 October 2026
      Then LAN-F1c is <verdict>

      Examples:
        | takers    | verdict   |
        | P1 and P3 | satisfied |
        | P1 and P2 | violated  |
        | P3        | violated  |

    Scenario: LAN-F1c A decision of one side can be opened again
      Given a final decision D1 taken by P3 on 13 October 2026 at 11am
      When it is checked on 20 October 2026
      Then LAN-F1c is violated
      And it can be put right

    Scenario: LAN-F1c Nobody knows if who took it was not recorded
      Given a final decision D1
      When it is checked on 20 October 2026
      Then LAN-F1c is unknown because the taker ids of D1 are missing

    Scenario: LAN-F1c Somebody who uses services speaks from experience, as families do
      Given P4 is a service user
      And a final decision D1 taken by P3 and P4 on 13 October 2026 at 11am
      When it is checked on 20 October 2026
      Then LAN-F1c is satisfied

  Rule: LAN-F2 All partners stay to the end

    Background:
      Given the meeting also has
        | status         | held  |
        | planning.stage | start |
      And no reasons are on record

    Scenario: LAN-F2 The same groups keep the promise
      Given a meeting M2 with a parent and a social care professional on Tuesday 10 November 2026 from 10am to 12 midday
      And the status of the meeting is booked
      And no reasons are on record
      When it is checked on 20 October 2026
      Then LAN-F2 is satisfied

    Scenario: LAN-F2 A group left out breaks it, and can be invited again
      Given a meeting M2 with a parent on Tuesday 10 November 2026 from 10am to 12 midday
      And the status of the meeting is booked
      And no reasons are on record
      When it is checked on 20 October 2026
      Then LAN-F2 is violated
      And the explanation says "social care"
      And it can be put right

    Scenario: LAN-F2 A group that joins only later breaks it as well
      Given a meeting M2 with a parent, a social care professional and a commissioner on Tuesday 10 November 2026 from 10am to 12 midday
      And the status of the meeting is booked
      And no reasons are on record
      When it is checked on 20 October 2026
      Then LAN-F2 is violated
      And the explanation says "commissioning"

    Scenario: LAN-F2 A group that chose to leave is no breach
      Given a meeting M2 with a parent on Tuesday 10 November 2026 from 10am to 12 midday
      And the status of the meeting is booked
      And the recorded reason for LAN-F2 is "They chose to leave."
      When it is checked on 20 October 2026
      Then LAN-F2 is excused

    Scenario: LAN-F2 Nobody knows where the work began without a stage
      Given a meeting M2 with a parent on Tuesday 10 November 2026 from 10am to 12 midday
      And the status of the meeting is booked
      And the planning.stage of meeting M1 is not recorded
      When it is checked on 20 October 2026
      Then LAN-F2 is unknown because the stage of meeting M1 is missing

    Scenario: LAN-F2 One meeting alone is no series that people could leave
      When it is checked on 20 October 2026
      Then LAN-F2 is not applicable
      And the explanation says "the rule speaks of 2 or more"

  Rule: What people are asked after a meeting

    Background:
      Given the meeting was held
      And everyone attended

    Scenario Outline: <clause> <promise>, if everyone says so
      Given P1 and P2 answered <questions> with yes the day after the meeting
      When it is checked on 20 October 2026
      Then <clause> is unknown
      Given P3 answered <questions> with yes the day after the meeting
      When it is checked on 20 October 2026
      Then <clause> is satisfied
      Given somebody answered <questions> with no the day after the meeting
      When it is checked on 20 October 2026
      Then <clause> is violated

      Examples:
        | clause  | promise                                         | questions                 |
        | LAN-A1a | Time is put into building relationships         | Q-RELATIONSHIPS           |
        | LAN-A1b | People get to know each other's position        | Q-UNDERSTAND-EACH-OTHER   |
        | LAN-A2  | The setting feels warm and caring               | Q-WELCOME and Q-CARED-FOR |
        | LAN-A8  | People feel reassured                           | Q-REASSURED               |
        | LAN-B1b | People are honest                               | Q-HONEST                  |
        | LAN-B3  | Words and tone stay respectful and constructive | Q-TONE                    |
        | LAN-B7  | Hard talks are not dodged                       | Q-SAFE-TO-SPEAK           |
        | LAN-C1  | Answers build on what works                     | Q-STRENGTHS               |
        | LAN-C4a | Difference is welcome                           | Q-INCLUDED                |
        | LAN-C4b | Several points of view are recognised           | Q-VIEWS-RECOGNISED        |
        | LAN-D1a | Everybody is heard                              | Q-LISTENED                |
        | LAN-D1b | Everybody's part is valued                      | Q-VALUED                  |
        | LAN-D3b | Plans are made jointly                          | Q-WORKED-TOGETHER         |
        | LAN-D3d | Projects are carried out jointly                | Q-WORKED-TOGETHER         |
        | LAN-F1b | Partners stand on level terms                   | Q-EQUAL-SAY               |

    Scenario Outline: <clause> <promise>, if somebody says so in words
      When it is checked on 20 October 2026
      Then <clause> is unknown
      Given somebody answered <question> with "<answer>" the day after the meeting
      When it is checked on 20 October 2026
      Then <clause> is satisfied

      Examples:
        | clause  | promise                                   | question          | answer                    |
        | LAN-A4c | People make connections                   | Q-CONNECTIONS     | The school nurse.         |
        | LAN-B6a | People come to understand more            | Q-LEARNED         | How referrals are made.   |
        | LAN-B8  | Strengths and achievements are celebrated | Q-CELEBRATED      | The new playground.       |
        | LAN-D1c | Solutions and decisions are shared        | Q-JOINT-DECISIONS | To meet in the library.   |
        | LAN-D3a | Options are explored jointly              | Q-OPTIONS         | The library or the hall.  |
