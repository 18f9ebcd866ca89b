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

  Rule: HIL-A3 Families have a way to give their views

    Background:
      Given there is a person P4 with
        | groups | young person |
      And the meeting also has
        | status      | booked |
        | subject ids | P4     |
      And P2's part in the meeting also has
        | views.routes | attend, written |

    Scenario: HIL-A3 A family of whom everybody has a way to give views is heard
      Given the meeting also has
        | subject ids | P1 |
      And P1's part in the meeting also has
        | views.routes | voice note |
      When it is checked on 1 June 2026
      Then HIL-A3 is satisfied

    Scenario: HIL-A3 A parent who was offered no way is named
      Given P1's part in the meeting also has
        | views.routes | none |
      When it is checked on 1 June 2026
      Then HIL-A3 is violated
      And it names P1
      And it does not name P2
      And it can be put right
      When it is checked on 10 June 2026
      Then HIL-A3 is violated
      And it cannot be put right any more

    Scenario: HIL-A3 A young person whom it is about and who was not invited has no way
      Given P1's part in the meeting also has
        | views.routes | attend |
      When it is checked on 1 June 2026
      Then HIL-A3 is unknown because the participants of the meeting are missing
      Given the council's records of participants are complete
      When it is checked on 1 June 2026
      Then HIL-A3 is violated
      And it names P4

    Scenario: HIL-A3 Nobody knows which ways were offered if that is not on record
      When it is checked on 1 June 2026
      Then HIL-A3 is unknown because the views.routes of P1 is missing

  Rule: HIL-A4 There is more than one way to be heard

    Background:
      Given the meeting also has
        | status | booked |

    Scenario Outline: HIL-A4 The ways <routes> are <result>
      Given the meeting also has
        | view routes | <routes> |
      When it is checked on 1 June 2026
      Then HIL-A4 is <result>

      Examples:
        | routes          | result    |
        | attend, written | satisfied |
        | attend          | violated  |
        | none            | violated  |

    Scenario: HIL-A4 A second way can be added until the meeting begins
      Given the meeting also has
        | view routes | attend |
      When it is checked on 9 June 2026 at 9:59am
      Then HIL-A4 is violated
      And it can be put right
      When it is checked on 9 June 2026 at 10am
      Then HIL-A4 is violated
      And it cannot be put right any more

    Scenario: HIL-A4 Nobody knows how many ways there are if none is on record
      When it is checked on 1 June 2026
      Then HIL-A4 is unknown because the viewRoutes of the meeting are missing

  Rule: HIL-A5a Meeting times bend to what people can do

    Background:
      Given the meeting also has
        | status | booked |
      And people may take part online
      And everyone but P1 can come at any time

    Scenario Outline: HIL-A5a Work from <from> to <to> is <result>
      Given P1 cannot come on Tuesdays from <from> to <to> because of work
      And P1's part in the meeting also has
        | adjustments offered | none |
      When it is checked on 1 June 2026
      Then HIL-A5a is <result>

      Examples:
        | from      | to      | result    |
        | 8am       | 10am    | satisfied |
        | 8am       | 10:01am | violated  |
        | 12 midday | 6pm     | satisfied |
        | 11:59am   | 6pm     | violated  |

    Scenario: HIL-A5a Another way offered to the person makes up for it
      Given P1 cannot come on Tuesdays from 8am to 11am because of work
      And P1's part in the meeting also has
        | adjustmentsOffered[1].text | A talk by telephone on Wednesday. |
      When it is checked on 1 June 2026
      Then HIL-A5a is satisfied

    Scenario: HIL-A5a Whoever was offered nothing is named
      Given P1 cannot come on Tuesdays from 8am to 11am because of work
      And P1's part in the meeting also has
        | adjustments offered | none |
      When it is checked on 1 June 2026
      Then HIL-A5a is violated
      And it names P1
      And it does not name P2
      And it can be put right
      When it is checked on 10 June 2026
      Then HIL-A5a is violated
      And it cannot be put right any more

    Scenario: HIL-A5a Nobody knows what was offered if that is not on record
      Given P1 cannot come on Tuesdays from 8am to 11am because of work
      When it is checked on 1 June 2026
      Then HIL-A5a is unknown because the adjustmentsOffered of P1 is missing

  Rule: HIL-A5b Meeting places bend to what people need

    Background:
      Given the meeting also has
        | status | booked |
      And people may take part face to face
      And P1 also has
        | access needs | step free, hearing loop |
      And P2 also has
        | access needs | none |
      And P3 also has
        | access needs | none |

    Scenario: HIL-A5b A place that has everything keeps the promise
      Given the meeting also has
        | venue.features | step free, hearing loop, childcare |
      When it is checked on 1 June 2026
      Then HIL-A5b is satisfied

    Scenario: HIL-A5b A place without a hearing loop breaks it unless another way was offered
      Given the meeting also has
        | venue.features | step free |
      And P1's part in the meeting also has
        | adjustments offered | none |
      When it is checked on 1 June 2026
      Then HIL-A5b is violated
      And it names P1
      And the explanation says "a hearing loop"
      And it can be put right
      Given P1's part in the meeting also has
        | adjustmentsOffered[1].text | To join online. |
      When it is checked on 1 June 2026
      Then HIL-A5b is satisfied

    Scenario: HIL-A5b Nobody knows what the place has if that is not on record
      When it is checked on 1 June 2026
      Then HIL-A5b is unknown because the venue.features of the meeting are missing

  Rule: HIL-A5c Other needs are answered too

    Background:
      Given the meeting also has
        | status | booked |
      And P2's part in the meeting also has
        | support needs | none |
      And P3's part in the meeting also has
        | support needs | none |

    Scenario Outline: HIL-A5c A need that was <response> is <result> once the meeting begins
      Given P1's part in the meeting also has
        | supportNeeds[1].response | <response> |
        | supportNeeds[1].reason   | <reason>   |
      When it is checked on 9 June 2026 at 10am
      Then HIL-A5c is <result>

      Examples:
        | response | reason         | result    |
        | met      | not recorded   | satisfied |
        | partly   | not recorded   | satisfied |
        | declined | No room had it. | satisfied |
        | declined | " "            | violated  |

    Scenario: HIL-A5c A need without an answer can be answered until the meeting begins
      Given P1's part in the meeting also has
        | supportNeeds[1].response | NONE |
      When it is checked on 9 June 2026 at 9:59:59am
      Then HIL-A5c is pending
      And it is due by 9 June 2026
      When it is checked on 9 June 2026 at 10am
      Then HIL-A5c is violated
      And it names P1
      And it cannot be put right any more

    Scenario: HIL-A5c Nobody knows what somebody needs who was never asked
      When it is checked on 1 June 2026
      Then HIL-A5c is unknown because the supportNeeds of P1 are missing

    Scenario: HIL-A5c Nothing is owed if nobody needs anything
      Given P1's part in the meeting also has
        | support needs | none |
      When it is checked on 1 June 2026
      Then HIL-A5c is not applicable

  Rule: HIL-D6 Children who do not speak can give their views

    Background:
      Given P1 was invited as a young person
      And the meeting also has
        | status      | booked |
        | subject ids | P1     |
      And P1 also has
        | communication | non-verbal |
      And the council's records of participants are complete

    Scenario Outline: HIL-D6 Views taken <when> by <routes> are <result>
      Given P1's part in the meeting also has
        | views.routes     | <routes> |
        | views.recordedAt | <when>   |
      When it is checked on 15 June 2026
      Then HIL-D6 is <result>

      Examples:
        | when                            | routes      | result    |
        | on 9 June 2026 at 12 midday     | creative    | satisfied |
        | on 9 June 2026 at 12:00:01pm    | creative    | violated  |
        | on 8 June 2026 at 9am           | observation | satisfied |
        | on 8 June 2026 at 9am           | survey      | violated  |

    Scenario: HIL-D6 Until the end of the meeting there is time
      When it is checked on 9 June 2026 at 11:59am
      Then HIL-D6 is pending
      And it is due by 9 June 2026
      When it is checked on 9 June 2026 at 12 midday
      Then HIL-D6 is violated

    Scenario: HIL-D6 Nobody knows in which way views were taken if that is not on record
      Given P1's part in the meeting also has
        | views.recordedAt | on 8 June 2026 at 9am |
      When it is checked on 15 June 2026
      Then HIL-D6 is unknown because the views.routes of P1 is missing

    Scenario: HIL-D6 Once the meeting is over it is too late
      Given P1's part in the meeting also has
        | views.routes | advocate |
      When it is checked on 15 June 2026
      Then HIL-D6 is violated
      And it names P1
      And it cannot be put right any more

    Scenario: HIL-D6 Nobody knows whether somebody speaks if that is not on record
      Given the communication of P1 is not recorded
      When it is checked on 1 June 2026
      Then HIL-D6 is unknown because the communication of P1 is missing

    Scenario: HIL-D6 Somebody who speaks needs no other way
      Given P1 also has
        | communication | verbal |
      When it is checked on 15 June 2026
      Then HIL-D6 is not applicable
