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
