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

  Rule: LAN-B5c Answer fairly

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
