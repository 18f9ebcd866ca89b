Feature: Hillingdon Local Area Co-production Charter

  Background:
    Given a meeting with two parents and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
    And the meeting was held

  Rule: HIL-A1 Everybody is treated with respect

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

    Scenario Outline: HIL-A3 A <person> who was offered no way to give views makes it <verdict>
      Given a meeting M2 with a <person> P5 and a commissioner on Tuesday 14 July 2026 from 10am to 12 midday
      And the meeting also has
        | subject ids | none |
      And P5's part in the meeting also has
        | views.routes | none |
      When it is checked on 1 June 2026
      Then HIL-A3 is <verdict> for meeting M2

      Examples:
        | person        | verdict        |
        | parent        | violated       |
        | child         | violated       |
        | family member | violated       |
        | service user  | not applicable |

    Scenario: HIL-A3 Where no family is invited and none is meant it does not apply
      Given a meeting M2 with two commissioners on Tuesday 14 July 2026 from 10am to 12 midday
      And the meeting also has
        | subject ids | none |
      When it is checked on 1 June 2026
      Then HIL-A3 is not applicable for meeting M2
      And the explanation says "not about family members"

    Scenario: HIL-A3 Only families are looked at where others come as well
      Given a meeting M2 with a parent P5 and a service user P6 on Tuesday 14 July 2026 from 10am to 12 midday
      And the meeting also has
        | subject ids | none |
      And P5's part in the meeting also has
        | views.routes | attend |
      And P6's part in the meeting also has
        | views.routes | none |
      When it is checked on 1 June 2026
      Then HIL-A3 is satisfied for meeting M2

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

    Scenario Outline: HIL-A4 One way to be heard is <verdict> where <people> comes
      Given a meeting M2 with <people> on Tuesday 14 July 2026 from 10am to 12 midday
      And the meeting also has
        | view routes | attend |
      When it is checked on 1 June 2026
      Then HIL-A4 is <verdict> for meeting M2

      Examples:
        | people          | verdict        |
        | a family member | violated       |
        | a service user  | not applicable |

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
        | response | reason          | result    |
        | met      | not recorded    | satisfied |
        | partly   | not recorded    | satisfied |
        | declined | No room had it. | satisfied |
        | declined | " "             | violated  |

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

  Rule: HIL-A6a Feedback is acted on, or refused with a reason

    Background:
      Given a view F1
      And the view also has
        | received at | 10 June 2026 at 9am |
      And no decisions are on record

    Scenario: HIL-A6a Feedback that led to an action keeps the promise
      Given an action A1
      And the view also has
        | action id | A1 |
      When it is checked on 1 August 2026
      Then HIL-A6a is satisfied

    Scenario: HIL-A6a A refusal with a reason keeps the promise
      Given the view also has
        | outcome | declined        |
        | reason  | It is not ours. |
      When it is checked on 1 August 2026
      Then HIL-A6a is satisfied

    Scenario: HIL-A6a A refusal without a word of reason breaks it
      Given the view also has
        | outcome | declined |
      And the council's records of feedback are complete
      And the house figure RESPOND_WITHIN is 14 days
      When it is checked on 1 August 2026
      Then HIL-A6a is violated
      And it can be put right

    Scenario: HIL-A6a Feedback may wait until the end of the fourteenth day
      Given the house figure RESPOND_WITHIN is 14 days
      And the council's records of feedback are complete
      When it is checked on 24 June 2026 at 11:59pm
      Then HIL-A6a is pending
      And it is due by 24 June 2026
      When it is checked on 25 June 2026 at 12 midnight
      Then HIL-A6a is violated
      And it can be put right

    Scenario: HIL-A6a The next meeting cuts the time short
      Given the house figure RESPOND_WITHIN is 14 days
      And the council's records of feedback are complete
      And a meeting M2 with the same people on Tuesday 16 June 2026 from 10am to 12 midday
      When it is checked on 16 June 2026 at 9:59am
      Then HIL-A6a is pending for meeting M1
      When it is checked on 16 June 2026 at 10am
      Then HIL-A6a is violated for meeting M1

    Scenario: HIL-A6a Nobody knows by when if no limit is set
      When it is checked on 1 August 2026
      Then HIL-A6a is unknown because the house figure RESPOND_WITHIN is missing

    Scenario: HIL-A6a Nobody knows what came of it if records may have gaps
      Given the house figure RESPOND_WITHIN is 14 days
      When it is checked on 1 August 2026
      Then HIL-A6a is unknown because the action id of the view is missing

  Rule: HIL-A6b People hear what was done with their feedback

    Background:
      Given a view F1
      And the view also has
        | received at    | 10 June 2026 at 9am |
        | from person id | P1                  |
        | outcome        | acted               |
        | response due   | 24 June 2026        |
      And the council's records of feedback and notices are complete

    Scenario: HIL-A6b An answer keeps the promise
      Given the view also has
        | responded at | 24 June 2026 at 11pm |
      When it is checked on 1 July 2026
      Then HIL-A6b is satisfied

    Scenario: HIL-A6b A feedback notice to the person keeps the promise
      Given feedback was sent to P1 on 20 June 2026
      When it is checked on 1 July 2026
      Then HIL-A6b is satisfied

    Scenario: HIL-A6b Silence after the date breaks it
      When it is checked on 24 June 2026 at 11:59pm
      Then HIL-A6b is pending
      And it is due by 24 June 2026
      When it is checked on 25 June 2026 at 12 midnight
      Then HIL-A6b is violated
      And it names P1
      And it can be put right

    Scenario: HIL-A6b Unsigned feedback is answered by a notice to everybody
      Given the view also has
        | from person id | not recorded |
      And feedback was sent to P1 and P2 on 20 June 2026
      When it is checked on 1 July 2026
      Then HIL-A6b is violated
      Given feedback was sent to P3 on 21 June 2026
      When it is checked on 1 July 2026
      Then HIL-A6b is satisfied

    Scenario: HIL-A6b Nobody knows whether a notice answered that has no time
      Given feedback was sent to P1
      When it is checked on 1 July 2026
      Then HIL-A6b is unknown because the sent at of the feedback is missing

  Rule: HIL-B3a Information is consistent and reliable

    Background:
      Given the agenda N1 was sent to everyone on 25 May 2026 at 9am
      And the agenda N1 names the present date as the start

    Scenario: HIL-B3a Two notices that say the same keep the promise
      Given an invitation N2 was sent to everyone on 20 May 2026 at 9am
      And the invitation N2 names 9 June 2026 at 10am as the start
      When it is checked on 1 June 2026
      Then HIL-B3a is satisfied
      And the explanation says "not what is said about services"

    Scenario: HIL-B3a Two notices that say different things break it
      Given an invitation N2 was sent to P2 on 20 May 2026 at 9am
      And the invitation N2 names 9 June 2026 at 2pm as the start
      When it is checked on 1 June 2026
      Then HIL-B3a is violated
      And it names P2
      And it does not name P1

    Scenario: HIL-B3a A later change notice puts it right
      Given an invitation N2 was sent to everyone on 20 May 2026 at 9am
      And the invitation N2 names 9 June 2026 at 2pm as the start
      And a change notice N3 was sent to everyone on 26 May 2026 at 9am
      And the change notice N3 names 9 June 2026 at 10am as the start
      When it is checked on 1 June 2026
      Then HIL-B3a is satisfied

    Scenario: HIL-B3a Before the meeting one corrected notice is enough
      Given a meeting M2 with a parent on Tuesday 7 July 2026 from 10am to 12 midday
      And an invitation N4 was sent to everyone on 20 May 2026 at 9am
      And the invitation N4 names 8 July 2026 at 10am as the start
      And the agenda N5 was sent to everyone on 21 May 2026 at 9am
      And the agenda N5 names 7 July 2026 at 10am as the start
      When it is checked on 1 June 2026
      Then HIL-B3a is violated for meeting M2
      And it can be put right
      When it is checked on 8 July 2026
      Then HIL-B3a is violated for meeting M2
      And it cannot be put right any more

    Scenario: HIL-B3a Nobody knows whether a notice agrees that has no start on record
      Given an invitation N2 was sent to everyone on 20 May 2026 at 9am
      When it is checked on 1 June 2026
      Then HIL-B3a is unknown because the statedStart of the invitation is missing

    Scenario: HIL-B3a One notice alone cannot disagree
      When it is checked on 1 June 2026
      Then HIL-B3a is not applicable

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

    Scenario Outline: HIL-B3b Sending the <notice> on the day of the meeting is <verdict>
      Given the <notice> were sent to everyone on 7 July 2026 at 9am
      When it is checked on 8 July 2026
      Then HIL-B3b is <verdict>

      Examples:
        | notice | verdict        |
        | papers | violated       |
        | notes  | not applicable |

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

  Rule: HIL-B5b People are kept posted about actions

    Background:
      Given an action A1 for P3 that concerns P1 and P2, due by 30 June 2026
      And the action is in progress on 15 June 2026
      And the house figure UPDATE_WITHIN is 28 days
      And the council's records of notices are complete

    Scenario: HIL-B5b Progress reports that reach people jointly keep the promise
      Given the progress report N1 was sent to P1 on 16 June 2026
      And the progress report also has
        | action ids | A1 |
      And the notes N2 were sent to P2 on 17 June 2026
      And the notes also have
        | action ids | A1 |
      When it is checked on 30 June 2026
      Then HIL-B5b is satisfied

    Scenario: HIL-B5b News of a change may come until the end of the 28th day
      When it is checked on 30 June 2026
      Then HIL-B5b is pending
      And it is due by 13 July 2026

    Scenario: HIL-B5b News of a change is not owed any later because the due date has passed since
      When it is checked on 13 July 2026 at 11:59pm
      Then HIL-B5b is pending
      And it is due by 13 July 2026
      When it is checked on 14 July 2026 at 12 midnight
      Then HIL-B5b is violated
      And it names P1 and P2
      And it can be put right

    Scenario: HIL-B5b News of a date that passed counts from the day after
      Given the progress report was sent to P1 and P2 on 16 June 2026
      And the progress report also has
        | action ids | A1 |
      When it is checked on 29 July 2026 at 11:59pm
      Then HIL-B5b is pending
      And it is due by 29 July 2026
      When it is checked on 30 July 2026 at 12 midnight
      Then HIL-B5b is violated
      And it names P1 and P2
      And it can be put right

    Scenario: HIL-B5b What was told before the change does not tell of it
      Given the progress report was sent to P1 and P2 on 14 June 2026
      And the progress report also has
        | action ids | A1 |
      When it is checked on 30 June 2026
      Then HIL-B5b is pending

    Scenario: HIL-B5b Nobody knows whether people heard if it is not on record who is concerned
      Given the concerned ids of the action are not recorded
      When it is checked on 30 July 2026
      Then HIL-B5b is unknown because the concerned ids of the action are missing

    Scenario: HIL-B5b Nothing is owed where nobody is concerned
      Given the concerned ids of the action are none
      When it is checked on 30 July 2026
      Then HIL-B5b is not applicable

  Rule: HIL-B6a People hear something regularly

    Background:
      Given a meeting M2 with a parent on Tuesday 8 December 2026 from 10am to 12 midday
      And the status of the meeting is booked
      And the house figure INFORM_EVERY is 3 months
      And the council's records of notices are complete
      And an invitation was sent to everyone on 3 March 2026 at 9am

    Scenario: HIL-B6a For three months there is time
      When it is checked on 3 June 2026 at 11pm
      Then HIL-B6a is satisfied
      When it is checked on 4 June 2026 at 9am
      Then HIL-B6a is violated
      And it cannot be put right any more

    Scenario Outline: HIL-B6a Sending the next thing on <date> is <verdict>
      Given the agenda was sent to everyone on <date> at 9am
      When it is checked on 5 June 2026
      Then HIL-B6a is <verdict>

      Examples:
        | date        | verdict   |
        | 3 June 2026 | satisfied |
        | 4 June 2026 | violated  |

    Scenario: HIL-B6a Unless the records are complete nobody knows whether something was sent
      Given the coverage of the policy is none
      When it is checked on 4 June 2026
      Then HIL-B6a is unknown because the notices of the case file are missing

    Scenario: HIL-B6a Without a figure nobody can tell
      Given the houseFigures of the policy is not recorded
      When it is checked on 4 June 2026
      Then HIL-B6a is unknown because the house figure INFORM_EVERY is missing

    Scenario: HIL-B6a A series that has ended owes nothing
      Given meeting M2 was held
      And no actions are on record
      When it is checked on 4 January 2027
      Then HIL-B6a is not applicable

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
        | formats                  | verdict   |
        | plain text               | violated  |
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

    Scenario Outline: HIL-C1a Telling only <told> is not enough
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements.<topic> | <words> |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HIL-C1a is violated

      Examples:
        | told           | topic        | words                    |
        | what it is for | purpose      | To plan the summer fair. |
        | what to expect | expectations | We listen to each other. |

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

  Rule: HIL-C3a People stay informed while work goes on

    Background:
      Given an action A1 for P3 that concerns P1, due by 30 November 2026
      And the council's records of notices are complete

    Scenario: HIL-C3a The first news is due 28 days after the meeting
      Given the house figure UPDATE_WITHIN is 28 days
      When it is checked on 7 July 2026 at 11:59pm
      Then HIL-C3a is satisfied
      And the explanation says "again by Tuesday 7 July 2026"
      When it is checked on 8 July 2026 at 12 midnight
      Then HIL-C3a is violated
      And it can be put right

    Scenario: HIL-C3a Each report gives another 28 days
      Given the house figure UPDATE_WITHIN is 28 days
      And the progress report was sent to P1 on 1 July 2026
      And the progress report also has
        | action ids | A1 |
      When it is checked on 29 July 2026 at 11:59pm
      Then HIL-C3a is satisfied
      When it is checked on 30 July 2026 at 12 midnight
      Then HIL-C3a is violated

    Scenario: HIL-C3a Nobody knows what regular means if no figure is set
      When it is checked on 8 July 2026
      Then HIL-C3a is unknown because the house figure UPDATE_WITHIN is missing

  Rule: HIL-C3b People know by when

    Scenario: HIL-C3b A due date keeps the promise
      Given an action for P3 that concerns P1, due by 30 June 2026
      When it is checked on 20 June 2026
      Then HIL-C3b is satisfied

    Scenario: HIL-C3b An action without a due date breaks it
      Given an action for P3 that concerns P1
      And the due known absent of the action is yes
      When it is checked on 20 June 2026
      Then HIL-C3b is violated
      And it can be put right

    Scenario: HIL-C3b An action that is agreed only later is none yet
      Given an action for P3 that concerns P1
      And the due known absent of the action is yes
      And the created at of the action is 20 June 2026 at 10am
      When it is checked on 20 June 2026 at 9:59:59am
      Then HIL-C3b is not applicable
      When it is checked on 20 June 2026 at 10am
      Then HIL-C3b is violated

    Scenario: HIL-C3b A date that moved in silence breaks it
      Given an action for P3 that concerns P1, due by 30 June 2026
      And the due date of the action was moved to 14 July 2026, but nobody was told
      And the council's records of actions are complete
      When it is checked on 20 June 2026
      Then HIL-C3b is violated
      And it can be put right

    Scenario: HIL-C3b Nobody knows whether a date was set that is not on record
      Given an action for P3 that concerns P1
      When it is checked on 20 June 2026
      Then HIL-C3b is unknown because the due of the action is missing

  Rule: HIL-C4a People are shown that they were listened to

    Background:
      Given a view F1
      And the from person id of the view is P1
      And a meeting M2 with the same people on Tuesday 7 July 2026 from 10am to 12 midday
      And the council's records of feedback and notices are complete

    Scenario Outline: HIL-C4a An answer on 7 July at <time> is <verdict>
      Given the responded at of the view is 7 July 2026 at <time>
      When it is checked on 8 July 2026
      Then HIL-C4a is <verdict> for meeting M1

      Examples:
        | time      | verdict   |
        | 9:59:59am | satisfied |
        | 10am      | violated  |

    Scenario: HIL-C4a Silence until the next meeting breaks it
      When it is checked on 7 July 2026 at 9:59am
      Then HIL-C4a is pending for meeting M1
      And it is due by 7 July 2026
      When it is checked on 7 July 2026 at 10am
      Then HIL-C4a is violated for meeting M1
      And it names P1
      And it cannot be put right any more

    Scenario: HIL-C4a There is time while the next meeting is cancelled
      Given meeting M2 is cancelled
      When it is checked on 8 July 2026
      Then HIL-C4a is pending for meeting M1

    Scenario: HIL-C4a Nobody knows whether the next meeting takes place
      Given the status of meeting M2 is not recorded
      When it is checked on 8 July 2026
      Then HIL-C4a is unknown for meeting M1 because the status of meeting M2 is missing

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

    Scenario Outline: HIL-C6a With only <people> invited, saying nothing of who will be there is <verdict>
      Given a meeting M2 with <people> on Tuesday 14 July 2026 from 10am to 12 midday
      And the council's records of notices are complete
      When it is checked on 15 July 2026
      Then HIL-C6a is <verdict> for meeting M2

      Examples:
        | people                      | verdict        |
        | a parent                    | not applicable |
        | a parent and a commissioner | violated       |

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

    Scenario Outline: HIL-C6b With only <people> invited, saying nothing of roles is <verdict>
      Given a meeting M2 with <people> on Tuesday 14 July 2026 from 10am to 12 midday
      And the council's records of notices are complete
      When it is checked on 15 July 2026
      Then HIL-C6b is <verdict> for meeting M2

      Examples:
        | people                      | verdict        |
        | a parent                    | not applicable |
        | a parent and a commissioner | violated       |

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

    Scenario Outline: HIL-C6c With only <people> invited, saying nothing of what to expect is <verdict>
      Given a meeting M2 with <people> on Tuesday 14 July 2026 from 10am to 12 midday
      And the council's records of notices are complete
      When it is checked on 15 July 2026
      Then HIL-C6c is <verdict> for meeting M2

      Examples:
        | people                      | verdict        |
        | a parent                    | not applicable |
        | a parent and a commissioner | violated       |

  Rule: HIL-C7a Mistakes are owned up to

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

  Rule: HIL-C7b Mistakes are put right quickly

    Background:
      Given a mistake F1
      And the view also has
        | received at | 10 June 2026 at 9am |
      And the house figure CORRECT_WITHIN is 14 days

    Scenario Outline: HIL-C7b A corrective action due on <due> is <verdict>
      Given an action A1 for P3, due by <due>
      And the action also has
        | kind | corrective |
      And the action was done on 20 June 2026
      And the action id of the view is A1
      When it is checked on 1 July 2026
      Then HIL-C7b is <verdict>

      Examples:
        | due          | verdict   |
        | 24 June 2026 | satisfied |
        | 25 June 2026 | violated  |

    Scenario: HIL-C7b A corrective action that is overdue breaks it
      Given an action A1 for P3, due by 24 June 2026
      And the action also has
        | kind | corrective |
      And the action id of the view is A1
      When it is checked on 24 June 2026 at 11pm
      Then HIL-C7b is pending
      And it is due by 24 June 2026
      When it is checked on 25 June 2026
      Then HIL-C7b is violated
      And it can be put right

    Scenario: HIL-C7b A mistake that nobody takes up breaks it
      Given the council's records of feedback are complete
      When it is checked on 24 June 2026 at 11pm
      Then HIL-C7b is pending
      When it is checked on 25 June 2026
      Then HIL-C7b is violated
      And it cannot be put right any more

    Scenario: HIL-C7b Nobody knows whether a mistake was taken up if records may have gaps
      When it is checked on 25 June 2026
      Then HIL-C7b is unknown because the action id of the view is missing

  Rule: HIL-C7c Mistakes are learned from

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

  Rule: HIL-D1a Outcomes are agreed between the parties

    Background:
      Given an action A1 for P3 that concerns P1, due by 30 June 2026
      And the kind of the action is outcome

    Scenario: HIL-D1a An outcome that both sides agreed keeps the promise
      Given the agreed by of the action is P1, P3
      When it is checked on 20 June 2026
      Then HIL-D1a is satisfied

    Scenario: HIL-D1a An outcome that only parents agreed breaks it
      Given the agreed by of the action is P1, P2
      When it is checked on 20 June 2026
      Then HIL-D1a is violated
      And the explanation says "professionals"
      And it can be put right

    Scenario: HIL-D1a Nobody knows who agreed if that is not on record
      When it is checked on 20 June 2026
      Then HIL-D1a is unknown because the agreed by of the action is missing

    Scenario Outline: HIL-D1a At a meeting with a <person>, an outcome that only a professional agreed is <verdict>
      Given a meeting M2 with a <person> and a commissioner P5 on Tuesday 16 June 2026 from 10am to 12 midday
      And the meeting was held
      And an action A2 for P5
      And the action also has
        | kind      | outcome |
        | agreed by | P5      |
      When it is checked on 20 June 2026
      Then HIL-D1a is <verdict> for meeting M2

      Examples:
        | person        | verdict        |
        | family member | violated       |
        | service user  | not applicable |

    Scenario Outline: HIL-D1a An outcome that a professional and a <person> agreed is <verdict>
      Given P4 is a <person>
      And the agreed by of the action is P3, P4
      When it is checked on 20 June 2026
      Then HIL-D1a is <verdict>

      Examples:
        | person        | verdict   |
        | family member | satisfied |
        | service user  | violated  |

  Rule: HIL-D1b Outcomes are realistic, meaningful and achievable

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

  Rule: HIL-D6 The non-verbal voices of children and young people are heard

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

    Scenario Outline: HIL-D6 A <person> who does not speak and whose views nobody took makes it <verdict>
      Given a meeting M2 with a <person> P5 and a commissioner on Tuesday 16 June 2026 from 10am to 12 midday
      And the meeting also has
        | subject ids | none |
      And P5 also has
        | communication | non-verbal |
      When it is checked on 20 June 2026
      Then HIL-D6 is <verdict> for meeting M2

      Examples:
        | person | verdict        |
        | child  | violated       |
        | parent | not applicable |

    Scenario: HIL-D6 Where nobody young is invited or meant it does not apply
      Given a meeting M2 with two commissioners on Tuesday 16 June 2026 from 10am to 12 midday
      And the meeting also has
        | subject ids | none |
      When it is checked on 20 June 2026
      Then HIL-D6 is not applicable for meeting M2
      And the explanation says "not about children or young people"

  Rule: HIL-D8 A problem is not dropped in silence

    Background:
      Given an action A1 for P3 that concerns P1, due by 30 June 2026
      And the kind of the action is issue
      And the action was dropped on 20 June 2026

    Scenario: HIL-D8 A problem that another action takes up keeps the promise
      Given an action A2 for P3
      And the successor id of A1 is A2
      When it is checked on 25 June 2026
      Then HIL-D8 is satisfied

    Scenario: HIL-D8 Telling people why keeps the promise
      Given P1 was told on 21 June 2026 why the action was dropped
      When it is checked on 25 June 2026
      Then HIL-D8 is satisfied

    Scenario: HIL-D8 A problem that was dropped in silence breaks it
      Given the council's records of actions are complete
      When it is checked on 25 June 2026
      Then HIL-D8 is violated
      And it can be put right

    Scenario: HIL-D8 Nobody knows whether people were told if records may have gaps
      When it is checked on 25 June 2026
      Then HIL-D8 is unknown because the explanation of the action is missing

    Scenario: HIL-D8 A problem that was solved is not dropped
      Given the action was done on 20 June 2026
      When it is checked on 25 June 2026
      Then HIL-D8 is satisfied

  Rule: HIL-E1 The right people are involved

    Scenario: HIL-E1 Owners who were invited keep the promise
      Given an action A1 for P3
      When it is checked on 10 July 2026
      Then HIL-E1 is satisfied

    Scenario: HIL-E1 An action for somebody who was not there breaks it
      Given P4 is a social care professional
      And an action A1 for P4
      And the council's records of actions are complete
      When it is checked on 10 July 2026
      Then HIL-E1 is violated
      And it names A1
      And it can be put right

    Scenario: HIL-E1 Unless they took it on
      Given P4 is a social care professional
      And an action A1 for P4
      And the ownerAcceptedAt of action A1 is 12 June 2026 at 9am
      When it is checked on 10 July 2026
      Then HIL-E1 is satisfied

    Scenario: HIL-E1 Unless the records are complete nobody knows whether it was taken on
      Given P4 is a social care professional
      And an action A1 for P4
      When it is checked on 10 July 2026
      Then HIL-E1 is unknown because the ownerAcceptedAt of action A1 is missing

    Scenario Outline: HIL-E1 When <group> must be there it is <verdict>
      Given the planning.requiredGroups of the meeting is <group>
      And no actions are on record
      When it is checked on 1 June 2026
      Then HIL-E1 is <verdict>

      Examples:
        | group     | verdict   |
        | HEALTH    | satisfied |
        | EDUCATION | violated  |

  Rule: HIL-E2a Outcomes for a child are settled jointly

    Background:
      Given the kind of the meeting is individual planning

    Scenario: HIL-E2a An outcome that both sides agreed keeps the promise
      Given an action A1
      And the action also has
        | kind      | outcome |
        | agreed by | P1, P3  |
      When it is checked on 20 June 2026
      Then HIL-E2a is satisfied

    Scenario: HIL-E2a An outcome that only the professional agreed breaks it
      Given an action A1
      And the action also has
        | kind      | outcome |
        | agreed by | P3      |
      When it is checked on 20 June 2026
      Then HIL-E2a is violated
      And it can be put right

    Scenario: HIL-E2a A planning meeting without any outcome breaks it
      Given no actions are on record
      And the council's records of actions are complete
      When it is checked on 20 June 2026
      Then HIL-E2a is violated
      And it can be put right

    Scenario: HIL-E2a Nobody knows what was settled if records may have gaps
      Given no actions are on record
      When it is checked on 20 June 2026
      Then HIL-E2a is unknown because the actions are missing

    Scenario Outline: HIL-E2a An outcome that <who> agreed is <verdict>
      Given P4 is a young person
      And P5 is a child
      And an action A1
      And the action also has
        | kind      | outcome  |
        | agreed by | <people> |
      When it is checked on 20 June 2026
      Then HIL-E2a is <verdict>

      Examples:
        | who                                | people | verdict   |
        | a young person and a professional  | P4, P3 | satisfied |
        | a child and a professional         | P5, P3 | violated  |
        | only parents                       | P1, P2 | violated  |

  Rule: HIL-E4b Training is delivered across agencies, where possible

    Background:
      Given a meeting M2 of kind training with a health professional P4 and a social care professional P5 on Tuesday 7 July 2026 from 10am to 12 midday
      And the status of the meeting is booked
      And the agency of P4 is NHS

    Scenario: HIL-E4b Two agencies keep the promise
      Given the agency of P5 is Council
      When it is checked on 1 July 2026
      Then HIL-E4b is satisfied for meeting M2

    Scenario: HIL-E4b One agency does not, if no reason is on record
      Given the agency of P5 is NHS
      And no reasons are on record
      When it is checked on 1 July 2026
      Then HIL-E4b is violated for meeting M2
      And it counts as advisory
      And it can be put right

    Scenario: HIL-E4b A reason on record excuses
      Given the agency of P5 is NHS
      And the recorded reason for HIL-E4b is "Only one team uses the form."
      When it is checked on 1 July 2026
      Then HIL-E4b is excused for meeting M2

    Scenario: HIL-E4b Read as never broken it is excused without a reason
      Given the agency of P5 is NHS
      And no reasons are on record
      And AMB-26 is read as never a breach
      When it is checked on 1 July 2026
      Then HIL-E4b is excused for meeting M2

    Scenario: HIL-E4b Nobody knows how many agencies if one is not on record
      When it is checked on 1 July 2026
      Then HIL-E4b is unknown for meeting M2 because the agency of P5 is missing

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

    Scenario: HIL-E5a What goes to parents alone is no message to partners
      Given a meeting M2 with a parent on Tuesday 14 July 2026 from 10am to 12 midday
      And an invitation N2 was sent to everyone on 1 July 2026
      And the invitation says "Meet the SENCO."
      When it is checked on 2 July 2026
      Then HIL-E5a is not applicable for meeting M2

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

    Scenario: HIL-E5b What goes to families alone is left to HIL-B6d
      Given P1 needs braille
      And the invitation is offered in plain text
      And the recipients of the invitation are P1 and P2
      When it is checked on 2 July 2026
      Then HIL-E5b is not applicable

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

  Rule: What people are asked after a meeting

    Background:
      Given everyone attended

    Scenario Outline: <clause> <promise>, if everyone says so
      Given P1 and P2 answered <questions> with yes the day after the meeting
      When it is checked on 20 June 2026
      Then <clause> is unknown
      Given P3 answered <questions> with yes the day after the meeting
      When it is checked on 20 June 2026
      Then <clause> is satisfied
      Given somebody answered <questions> with no the day after the meeting
      When it is checked on 20 June 2026
      Then <clause> is violated

      Examples:
        | clause  | promise                                                    | questions            |
        | HIL-A2  | Everybody's input counts                                   | Q-VALUED             |
        | HIL-B1a | Communication is open                                      | Q-OPEN               |
        | HIL-B1b | Replies are honest                                         | Q-HONEST             |
        | HIL-B2  | People can speak frankly                                   | Q-SAFE-TO-SPEAK      |
        | HIL-B4a | People feel that they are heard                            | Q-LISTENED           |
        | HIL-C8a | Fresh ideas are welcome                                    | Q-NEW-IDEAS          |
        | HIL-C8b | New ways of working are welcome                            | Q-NEW-WAYS           |
        | HIL-C9  | Problems are sorted out jointly                            | Q-SOLUTIONS-TOGETHER |
        | HIL-D1c | Outcomes are worked on jointly                             | Q-WORKED-TOGETHER    |
        | HIL-D3  | What matters to the child or young person stays central    | Q-CYP-CENTRE         |
        | HIL-D4a | People look at what can be done                            | Q-CAN-DO             |
        | HIL-D4b | Answers are found jointly                                  | Q-SOLUTIONS-TOGETHER |
        | HIL-D5  | People build on what children and young people can achieve | Q-STRENGTHS          |
        | HIL-D7  | People keep asking what young people want                  | Q-CURIOUS            |
        | HIL-E2b | Outcomes for a child are pursued jointly                   | Q-WORKED-TOGETHER    |
        | HIL-E3  | The family's needs come ahead of procedure                 | Q-NEEDS-NOT-PROCESS  |

    Scenario Outline: <clause> <promise>, if somebody says so in words
      When it is checked on 20 June 2026
      Then <clause> is unknown
      Given somebody answered <question> with "<answer>" the day after the meeting
      When it is checked on 20 June 2026
      Then <clause> is satisfied

      Examples:
        | clause  | promise                                    | question          | answer                  |
        | HIL-B4b | People learn from one another              | Q-LEARNED         | How referrals are made. |
        | HIL-C4b | What was learned is shown                  | Q-LEARNED         | How referrals are made. |
        | HIL-C5a | Everybody learns something                 | Q-LEARNED         | How referrals are made. |
        | HIL-C5b | What was learned is spread beyond the room | Q-SHARED-LEARNING | In the newsletter.      |
