Feature: One Halton Co-production Charter

  Rule: OH-A2b People are asked what support they need

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm

    Scenario: OH-A2b Asking everyone beforehand keeps the promise
      Given everyone was asked what support they need 10 days before the meeting
      When it is checked on 11 September 2026
      Then OH-A2b is satisfied

    Scenario Outline: OH-A2b Being asked at <time> on the day is <verdict>
      Given everyone was asked what support they need on the day of the meeting at <time>
      When it is checked on 11 September 2026
      Then OH-A2b is <verdict>

      Examples:
        | time      | verdict   |
        | 1:59:59pm | satisfied |
        | 2pm       | violated  |

    Scenario: OH-A2b Until the meeting begins there is time
      Given P1 was asked what support they need on 1 September 2026
      And the council's records of participants are complete
      When it is checked on 10 September 2026 at 1:59:59pm
      Then OH-A2b is pending
      And it is due by 10 September 2026
      When it is checked on 10 September 2026 at 2pm
      Then OH-A2b is violated
      And it names P2
      And it does not name P1
      And it cannot be put right any more

    Scenario: OH-A2b Unless the records are complete nobody knows whether people were asked
      When it is checked on 11 September 2026
      Then OH-A2b is unknown because the support asked at of P1 is missing

    Scenario: OH-A2b Nobody has to be asked when nobody is invited
      Given no participants are on record
      When it is checked on 11 September 2026
      Then OH-A2b is not applicable

    Scenario: OH-A2b Nobody has to be asked about a meeting that was called off
      Given the meeting was cancelled
      And the council's records of participants are complete
      When it is checked on 11 September 2026
      Then OH-A2b is not applicable

  Rule: OH-A3 Information comes in forms that people prefer

    Background:
      Given a meeting with two service users and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And P2 and P3 need no special format

    Scenario Outline: OH-A3 An invitation in <formats> is <verdict> for somebody who prefers large print
      Given P1 needs large print
      And an invitation was sent to everyone on 1 September 2026
      And the invitation is offered in <formats>
      When it is checked on 2 September 2026
      Then OH-A3 is <verdict>

      Examples:
        | formats                    | verdict   |
        | large print                | satisfied |
        | plain text and large print | satisfied |
        | plain text and easy read   | violated  |

    Scenario Outline: OH-A3 <formats> is <verdict> when nobody stated a preference
      Given P1 needs no special format
      And the notes were sent to everyone on 11 September 2026
      And the notes are offered in <formats>
      When it is checked on 12 September 2026
      Then OH-A3 is <verdict>

      Examples:
        | formats              | verdict   |
        | plain text and audio | satisfied |
        | plain text           | violated  |

    Scenario: OH-A3 Whoever did not get their format is named, and can still get it
      Given P1 needs audio
      And the agenda was sent to everyone on 1 September 2026
      And the agenda is offered in plain text and paper
      When it is checked on 2 September 2026
      Then OH-A3 is violated
      And it names P1
      And it does not name P2
      And it can be put right

    Scenario: OH-A3 Nobody knows what somebody prefers who was never asked
      Given an invitation was sent to P1 on 1 September 2026
      And the invitation is offered in plain text and easy read
      When it is checked on 2 September 2026
      Then OH-A3 is unknown because the formats needed of P1 are missing

    Scenario: OH-A3 Nobody knows in which formats the invitation came
      Given P1 needs large print
      And an invitation was sent to P1 on 1 September 2026
      When it is checked on 2 September 2026
      Then OH-A3 is unknown because the formats of the invitation are missing

    Scenario: OH-A3 Thanks may come in one form
      Given P1 needs no special format
      And thanks were sent to everyone on 11 September 2026
      And the thanks are offered in plain text
      When it is checked on 12 September 2026
      Then OH-A3 is not applicable

  Rule: OH-B3d What the group commits to is done

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And an action A1 for P2 that concerns P1, due by 30 September 2026

    Scenario: OH-B3d An action that was done late was done
      Given the action was done on 5 October 2026
      When it is checked on 10 October 2026
      Then OH-B3d is satisfied

    Scenario: OH-B3d The due date counts in full
      Given the council's records of actions are complete
      When it is checked on 30 September 2026 at 11:59pm
      Then OH-B3d is pending
      And it is due by 30 September 2026
      When it is checked on 1 October 2026 at 12 midnight
      Then OH-B3d is violated
      And it names A1
      And it can be put right

    Scenario: OH-B3d A reason that was told excuses an action that was not done
      Given the action was dropped
      And P1 was told on 2 October 2026 why the action was dropped
      When it is checked on 10 October 2026
      Then OH-B3d is excused

    Scenario Outline: OH-B3d Read as "<reading>", an explained failure is <verdict>
      Given AMB-31 is read as <reading>
      And P1 was told on 2 October 2026 why the action was not done
      When it is checked on 10 October 2026
      Then OH-B3d is <verdict>

      Examples:
        | reading              | verdict   |
        | explained is excused | excused   |
        | explained is broken  | violated  |
        | explained is kept    | satisfied |

    Scenario: OH-B3d Unless the records are complete nobody knows whether a reason was told
      When it is checked on 10 October 2026
      Then OH-B3d is unknown because the explanation of A1 is missing

    Scenario: OH-B3d Without a due date nobody knows whether an open action is late
      Given the due of the action is not recorded
      When it is checked on 10 October 2026
      Then OH-B3d is unknown because the due of A1 is missing

    Scenario: OH-B3d Families are not held to account
      Given P1 is a parent
      And the owner ids of the action are P1
      When it is checked on 10 October 2026
      Then OH-B3d is not applicable

  Rule: OH-K1a Notes are kept

    Background:
      Given a meeting M1 with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting was held

    Scenario: OH-K1a Notes that were written up keep the promise
      Given the notes were written up 3 days after the meeting
      When it is checked on 1 November 2026
      Then OH-K1a is satisfied

    Scenario: OH-K1a Late notes are notes
      Given the house figure NOTES_WITHIN is 14 days
      And the notes were written up on 20 October 2026
      When it is checked on 1 November 2026
      Then OH-K1a is satisfied

    Scenario: OH-K1a The house's 14 days end at the hour at which the meeting ended
      Given the house figure NOTES_WITHIN is 14 days
      And the council's records of documents are complete
      When it is checked on 24 September 2026 at 3:59:59pm
      Then OH-K1a is pending
      And it is due by 24 September 2026
      When it is checked on 24 September 2026 at 4pm
      Then OH-K1a is violated
      And it can be put right

    Scenario: OH-K1a The next meeting is the limit too
      Given a meeting M2 with the same people on Thursday 1 October 2026 from 2pm to 4pm
      And the council's records of documents are complete
      When it is checked on 1 October 2026 at 1:59pm
      Then OH-K1a is pending for meeting M1
      When it is checked on 1 October 2026 at 2pm
      Then OH-K1a is violated for meeting M1

    Scenario: OH-K1a A next meeting that was called off sets no limit
      Given a meeting M2 with the same people on Thursday 1 October 2026 from 2pm to 4pm
      And the meeting was cancelled
      And the council's records of documents are complete
      When it is checked on 2 October 2026
      Then OH-K1a is unknown for meeting M1 because NOTES_WITHIN is missing

    Scenario: OH-K1a Nobody knows by when notes are due if no limit is set
      When it is checked on 1 November 2026
      Then OH-K1a is unknown because the house figure NOTES_WITHIN is missing

    Scenario: OH-K1a Unless the records are complete nobody knows whether there are notes
      Given the house figure NOTES_WITHIN is 14 days
      When it is checked on 1 November 2026
      Then OH-K1a is unknown because the notes recorded at of the meeting is missing

    Scenario: OH-K1a Notes from before the end of the meeting are not of the meeting
      Given the house figure NOTES_WITHIN is 14 days
      And the council's records of documents are complete
      And the notes were written up on 10 September 2026 at 3pm
      When it is checked on 1 November 2026
      Then OH-K1a is violated

    Scenario: OH-K1a A meeting that was not held has no notes
      Given the meeting was cancelled
      When it is checked on 1 November 2026
      Then OH-K1a is not applicable

  Rule: OH-K1b People are told what was said

    Background:
      Given a meeting with two service users and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting was held
      And P1 and P3 attended
      And P2 sent apologies
      And the house figure NOTES_WITHIN is 14 days

    Scenario: OH-K1b Notes that reach everyone keep the promise
      Given the notes were sent to everyone 5 days after the meeting
      When it is checked on 1 October 2026
      Then OH-K1b is satisfied

    Scenario: OH-K1b Whoever sent apologies is told too
      Given the notes were sent to P1 and P3 5 days after the meeting
      And the council's records of notices are complete
      When it is checked on 1 October 2026
      Then OH-K1b is violated
      And it names P2
      And it does not name P1
      And it can be put right

    Scenario: OH-K1b Several notes may reach everybody together
      Given the notes were sent to P1 and P3 5 days after the meeting
      And the notes were sent to P2 6 days after the meeting
      When it is checked on 1 October 2026
      Then OH-K1b is satisfied

    Scenario: OH-K1b Whoever stayed away need not be told
      Given P2 was absent
      And the notes were sent to P1 and P3 5 days after the meeting
      When it is checked on 1 October 2026
      Then OH-K1b is satisfied

    Scenario: OH-K1b Within the house's 14 days there is time
      Given the council's records of notices are complete
      When it is checked on 24 September 2026 at 3:59:59pm
      Then OH-K1b is pending
      And it is due by 24 September 2026
      When it is checked on 24 September 2026 at 4pm
      Then OH-K1b is violated

    Scenario: OH-K1b Unless the records are complete nobody knows whether notes were sent
      Given no notices are on record
      When it is checked on 1 October 2026
      Then OH-K1b is unknown because the notices of the case file are missing

    Scenario: OH-K1b Nobody knows whether somebody must be told who may have been there
      Given the attendance of P2 is not recorded
      And the council's records of notices are complete
      And the notes were sent to P1 and P3 5 days after the meeting
      When it is checked on 1 October 2026
      Then OH-K1b is unknown because the attendance of P2 is missing

  Rule: OH-K2b The reason is told when an action was not followed up

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And an action A1 for P2 that concerns P1, due by 30 September 2026

    Scenario: OH-K2b A reason that was told keeps the promise
      Given P1 was told on 2 October 2026 why the action was not done
      When it is checked on 10 October 2026
      Then OH-K2b is satisfied

    Scenario: OH-K2b Silence after the due date breaks it
      Given the council's records of actions are complete
      When it is checked on 10 October 2026
      Then OH-K2b is violated
      And it can be put right

    Scenario: OH-K2b Unless the records are complete nobody knows whether a reason was told
      When it is checked on 10 October 2026
      Then OH-K2b is unknown because the explanation of A1 is missing

    Scenario Outline: OH-K2b No reason is owed for an action that <what>
      Given the action <what>
      When it is checked on <day>
      Then OH-K2b is not applicable

      Examples:
        | what                       | day                          |
        | was done on 5 October 2026 | 10 October 2026              |
        | is open                    | 30 September 2026 at 11:59pm |

  Rule: OH-L0 The seven topics of the checklist are gone through after each session

    Background:
      Given a meeting M1 with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting was held
      And the house figure CHECKLIST_WITHIN is 7 days

    Scenario: OH-L0 One answer on each of the seven topics keeps the promise
      Given somebody answered Q-ACHIEVED, Q-OUTCOMES and Q-FELT with "A plan." the day after the meeting
      And P1 answered Q-RESPECT, Q-ACCESSIBLE, Q-REWARD-CLEAR and Q-CHANGE with yes the day after the meeting
      When it is checked on 1 October 2026
      Then OH-L0 is satisfied

    Scenario: OH-L0 Six topics are not enough
      Given somebody answered Q-ACHIEVED, Q-OUTCOMES and Q-FELT with "A plan." the day after the meeting
      And P1 answered Q-RESPECT, Q-ACCESSIBLE and Q-REWARD-CLEAR with yes the day after the meeting
      And the council's records of answers are complete
      When it is checked on 1 October 2026
      Then OH-L0 is violated
      And the explanation says "Q-CHANGE"
      And it can be put right

    Scenario: OH-L0 What was answered before the end of the meeting is not an answer afterwards
      Given P1 answered Q-ACHIEVED, Q-OUTCOMES, Q-FELT, Q-RESPECT, Q-ACCESSIBLE, Q-REWARD-CLEAR and Q-CHANGE with yes on 10 September 2026 at 3:59pm
      And the council's records of answers are complete
      When it is checked on 1 October 2026
      Then OH-L0 is violated

    Scenario: OH-L0 Within the house's 7 days there is time
      Given the council's records of answers are complete
      When it is checked on 17 September 2026 at 3:59:59pm
      Then OH-L0 is pending
      And it is due by 17 September 2026
      When it is checked on 17 September 2026 at 4pm
      Then OH-L0 is violated

    Scenario: OH-L0 Unless the records are complete nobody knows whether people answered
      Given no answers are on record
      When it is checked on 1 October 2026
      Then OH-L0 is unknown because the attestations of the case file are missing

    Scenario: OH-L0 Nobody knows when something was answered that has no time
      Given P1 answered Q-ACHIEVED, Q-OUTCOMES, Q-FELT, Q-RESPECT, Q-ACCESSIBLE and Q-REWARD-CLEAR with yes the day after the meeting
      And P1 answered Q-CHANGE with yes
      When it is checked on 1 October 2026
      Then OH-L0 is unknown because the answered at of Q7 is missing

  Rule: OH-P3d Decisions are taken jointly

    Background:
      Given a meeting with a parent, a service user and two health professionals on Monday 30 March 2026 from 10am to 12 midday
      And no reasons are on record

    Scenario Outline: OH-P3d A decision taken by <takers> is <verdict>
      Given a final decision D1 taken by <takers> on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then OH-P3d is <verdict>

      Examples:
        | takers    | verdict   |
        | P1 and P3 | satisfied |
        | P2 and P4 | satisfied |
        | P1 and P2 | violated  |
        | P3 and P4 | violated  |
        | nobody    | violated  |

    Scenario: OH-P3d A decision of one side can be opened again
      Given a final decision D1 taken by P3 on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then OH-P3d is violated
      And it counts as advisory
      And it can be put right

    Scenario: OH-P3d A reason on record excuses
      Given a final decision D1 taken by P3 on 30 March 2026 at 11am
      And the recorded reason for OH-P3d is "It could not wait."
      When it is checked on 30 April 2026
      Then OH-P3d is excused

    Scenario: OH-P3d Nobody knows if who took it was not recorded
      Given a final decision D1
      When it is checked on 30 April 2026
      Then OH-P3d is unknown because the taker ids of D1 are missing

  Rule: OH-E1 Nobody is treated worse because of disability, race, gender or the like

    Background:
      Given a meeting with a parent and a health professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended

    Scenario: OH-E1 A no of everyone keeps it
      Given everyone answered Q-FAIRLY-TREATED with no the day after the meeting
      When it is checked on 30 April 2026
      Then OH-E1 is satisfied

    Scenario: OH-E1 One yes breaks it
      Given P1 answered Q-FAIRLY-TREATED with yes the day after the meeting
      When it is checked on 30 April 2026
      Then OH-E1 is violated
      And the explanation says "At least one person says yes."

  Rule: OH-L1a What was got done

    Background:
      Given a meeting with a parent and a health professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended

    Scenario: OH-L1a One answer in words is enough
      Given somebody answered Q-ACHIEVED with "The leaflet." the day after the meeting
      When it is checked on 30 April 2026
      Then OH-L1a is satisfied

    Scenario: OH-L1a Nobody is answered for, however complete the records are
      Given no answers are on record
      And the council's records are complete
      When it is checked on 30 April 2026
      Then OH-L1a is unknown because the attestations of the case file are missing

  Rule: OH-L1b The meeting had a point

    Scenario: OH-L1b Silence does not matter where only those who answer are meant
      Given a meeting with a parent and a health professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended
      And P1 answered Q-PURPOSEFUL with yes the day after the meeting
      When it is checked on 30 April 2026
      Then OH-L1b is satisfied

  Rule: OH-C1c Priorities are set with people who use services

    Background:
      Given a meeting with a parent, a service user and two health professionals on Monday 30 March 2026 from 10am to 12 midday
      And a final decision D1 taken by P3 on 30 March 2026 at 11am
      And the decision also has
        | kind | priority |

    Scenario: OH-C1c A priority that professionals set alone breaks it
      When it is checked on 30 April 2026
      Then OH-C1c is violated
      And it can be put right

    Scenario: OH-C1c One person with lived experience is enough
      Given D1 also has
        | taker ids | P2, P3 |
      When it is checked on 30 April 2026
      Then OH-C1c is satisfied

    Scenario: OH-C1c Nobody knows if who took it was not recorded
      Given the taker ids of D1 are not recorded
      When it is checked on 30 April 2026
      Then OH-C1c is unknown because the taker ids of D1 are missing

    Scenario: OH-C1c A decision about money is not about priorities
      Given D1 also has
        | kind | spending |
      When it is checked on 30 April 2026
      Then OH-C1c is not applicable

  Rule: OH-L8a Big decisions are talked over jointly

    Background:
      Given a meeting with a parent and two health professionals on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And no reasons are on record
      And a final decision D1 taken by P2 on 30 March 2026 at 11am
      And the decision also has
        | kind | spending |

    Scenario: OH-L8a A parent at the meeting talks it over
      Given everyone attended
      When it is checked on 30 April 2026
      Then OH-L8a is satisfied

    Scenario: OH-L8a A meeting without people who use services breaks it
      Given P1 sent apologies
      And the professionals attended
      When it is checked on 30 April 2026
      Then OH-L8a is violated
      And it counts as advisory
      And it can be put right

    Scenario: OH-L8a A reason on record excuses
      Given P1 sent apologies
      And the professionals attended
      And the recorded reason for OH-L8a is "The grant closed that week."
      When it is checked on 30 April 2026
      Then OH-L8a is excused

    Scenario: OH-L8a Nobody knows if who came was not recorded
      Given the professionals attended
      When it is checked on 30 April 2026
      Then OH-L8a is unknown because the attendance of P1 is missing
