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

  Rule: HIL-A1 Treat each person respectfully as someone in their own right

    Background:
      Given everyone attended

    Scenario: HIL-A1 A yes of everyone who came keeps it
      Given P1, P2 and P3 answered Q-RESPECT with yes the day after the meeting
      When it is checked on 20 June 2026
      Then HIL-A1 is satisfied

    Scenario: HIL-A1 One no breaks it, and there is nothing to do but talk
      Given P1 and P2 answered Q-RESPECT with yes the day after the meeting
      And P3 answered Q-RESPECT with no the day after the meeting
      When it is checked on 20 June 2026
      Then HIL-A1 is violated
      And the explanation says "No: 1"
      And it cannot be put right any more

    Scenario: HIL-A1 A no without a name breaks it
      Given somebody answered Q-RESPECT with no the day after the meeting
      When it is checked on 20 June 2026
      Then HIL-A1 is violated

    Scenario: HIL-A1 Nobody is answered for
      Given P1 and P2 answered Q-RESPECT with yes the day after the meeting
      And the council's records are complete
      When it is checked on 20 June 2026
      Then HIL-A1 is unknown because the attestations of the case file are missing
      And the explanation says "No answer yet: 1"

    Scenario Outline: HIL-A1 With one answer of <answer> it stays open
      Given P1 and P2 answered Q-RESPECT with yes the day after the meeting
      And P3 answered Q-RESPECT with <answer> the day after the meeting
      When it is checked on 20 June 2026
      Then HIL-A1 is unknown

      Examples:
        | answer   |
        | partly   |
        | not sure |

    Scenario Outline: HIL-A1 With two of three saying yes and silence read as <reading> it is <verdict>
      Given AMB-41 is read as <reading>
      And P1 and P2 answered Q-RESPECT with yes the day after the meeting
      When it is checked on 20 June 2026
      Then HIL-A1 is <verdict>

      Examples:
        | reading            | verdict   |
        | silence is unknown | unknown   |
        | majority           | satisfied |
        | respondents only   | satisfied |

    Scenario: HIL-A1 An answer of tomorrow has not been given
      Given everyone answered Q-RESPECT with yes on 21 June 2026
      When it is checked on 20 June 2026
      Then HIL-A1 is unknown
      When it is checked on 22 June 2026
      Then HIL-A1 is satisfied

  Rule: HIL-B5a Open actions are taken up at the next meeting

    Background:
      Given an action A1 for P3 that concerns P1, due by 30 September 2026
      And the action also has
        | created at               | 9 June 2026 at 11am |
        | reviewed at meeting ids  | none                |
      And a meeting M2 with the same people on Tuesday 7 July 2026 from 10am to 12 midday
      And the agenda has no items

    Scenario: HIL-B5a An action has time until a later meeting has been held
      When it is checked on 20 July 2026
      Then HIL-B5a is pending for meeting M1

    Scenario: HIL-B5a An action that the next meeting passed over breaks it
      Given meeting M2 was held
      When it is checked on 20 July 2026
      Then HIL-B5a is violated for meeting M1
      And it names A1
      And it can be put right

    Scenario: HIL-B5a An agenda item of the next meeting goes through it
      Given meeting M2 was held
      And the agenda has an item of kind action review
      When it is checked on 20 July 2026
      Then HIL-B5a is satisfied for meeting M1

    Scenario: HIL-B5a A note on the action that the next meeting went through it is enough
      Given meeting M2 was held
      And A1 also has
        | reviewed at meeting ids | M2 |
      When it is checked on 20 July 2026
      Then HIL-B5a is satisfied for meeting M1

    Scenario: HIL-B5a A meeting on the day the action was agreed is not a later one
      Given meeting M2 was held
      And A1 also has
        | created at | 7 July 2026 at 11am |
      When it is checked on 20 July 2026
      Then HIL-B5a is pending for meeting M1

    Scenario: HIL-B5a Nobody can tell without a record of which meetings went through it
      Given meeting M2 was held
      And the reviewed at meeting ids of A1 are not recorded
      When it is checked on 20 July 2026
      Then HIL-B5a is unknown for meeting M1 because the reviewed at meeting ids of A1 are missing

    Scenario: HIL-B5a An action that is done needs no review
      Given meeting M2 was held
      And A1 also has
        | status  | done                |
        | done at | 8 July 2026 at 9am  |
      When it is checked on 20 July 2026
      Then HIL-B5a is not applicable for meeting M1

  Rule: HIL-C1b Open actions are answered for

    Background:
      Given an action A1 for P3 that concerns P1, due by 30 September 2026
      And the action also has
        | reviewed at meeting ids | none |
      And a meeting M2 with the same people on Tuesday 7 July 2026 from 10am to 12 midday
      And the agenda has no items

    Scenario: HIL-C1b Before the meeting there is still time to put a review on its agenda
      When it is checked on 7 July 2026 at 9:59:59am
      Then HIL-C1b is pending for meeting M2
      And it is due by 7 July 2026

    Scenario: HIL-C1b A meeting that does not go through open actions breaks it once it has begun
      When it is checked on 7 July 2026 at 10am
      Then HIL-C1b is violated for meeting M2
      And it cannot be put right any more

    Scenario: HIL-C1b An item on the agenda is enough
      Given the agenda has an item of kind action review
      When it is checked on 20 July 2026
      Then HIL-C1b is satisfied for meeting M2

    Scenario Outline: HIL-C1b An action done <when> was <left>
      Given A1 also has
        | status  | done   |
        | done at | <when> |
      When it is checked on 20 July 2026
      Then HIL-C1b is <verdict> for meeting M2

      Examples:
        | when                      | left          | verdict        |
        | 7 July 2026 at 9:59:59am  | not left open | not applicable |
        | 7 July 2026 at 10am       | left open     | violated       |

    Scenario: HIL-C1b Nobody can tell without an agenda
      Given the agenda of meeting M2 is not recorded
      When it is checked on 20 July 2026
      Then HIL-C1b is unknown for meeting M2 because the agenda of meeting M2 is missing

    Scenario: HIL-C1b The first meeting has nothing to go through
      When it is checked on 20 July 2026
      Then HIL-C1b is not applicable for meeting M1

  Rule: HIL-C7a Own up to mistakes

    Background:
      Given a mistake F1
      And the mistake also has
        | from person id | P1                   |
        | received at    | 10 June 2026 at 9am  |

    Scenario Outline: HIL-C7a Whoever reported a mistake says <answer>, and it is <verdict>
      Given P1 answered Q-MISTAKE-OWNED about F1 with <answer> on 12 June 2026
      When it is checked on 20 June 2026
      Then HIL-C7a is <verdict>

      Examples:
        | answer | verdict   |
        | yes    | satisfied |
        | no     | violated  |

    Scenario: HIL-C7a Nobody knows as long as they are not asked
      Given no answers are on record
      When it is checked on 20 June 2026
      Then HIL-C7a is unknown because the attestations of the case file are missing

  Rule: HIL-C7c Learn from mistakes

    Scenario: HIL-C7c Words about what was learned keep it
      Given an action A1 for P3 that concerns P1, due by 30 June 2026
      And A1 also has
        | kind | corrective |
      And somebody answered Q-LEARNED about A1 with "Ask first." on 1 July 2026
      When it is checked on 10 July 2026
      Then HIL-C7c is satisfied

    Scenario: HIL-C7c Nobody knows what was learned as long as nobody says so
      Given an action A1 for P3 that concerns P1, due by 30 June 2026
      And A1 also has
        | kind | corrective |
      And no answers are on record
      When it is checked on 10 July 2026
      Then HIL-C7c is unknown because the attestations of the case file are missing

  Rule: HIL-D1b Those outcomes are realistic, worthwhile and reachable

    Background:
      Given an action A1 for P3 that concerns P1, due by 30 June 2026
      And A1 also has
        | kind      | outcome   |
        | agreed by | P1 and P3 |

    Scenario: HIL-D1b A yes of everyone who agreed to it keeps it
      Given P1 and P3 answered Q-REALISTIC about A1 with yes on 12 June 2026
      When it is checked on 20 June 2026
      Then HIL-D1b is satisfied

    Scenario: HIL-D1b One no breaks it
      Given P1 answered Q-REALISTIC about A1 with no on 12 June 2026
      When it is checked on 20 June 2026
      Then HIL-D1b is violated

    Scenario: HIL-D1b Nobody knows whom to ask if nobody wrote down who agreed
      Given P1 and P3 answered Q-REALISTIC about A1 with yes on 12 June 2026
      And the agreed by of A1 is not recorded
      When it is checked on 20 June 2026
      Then HIL-D1b is unknown because the agreed by of A1 is missing
