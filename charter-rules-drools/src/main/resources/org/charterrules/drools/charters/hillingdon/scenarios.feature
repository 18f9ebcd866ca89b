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
