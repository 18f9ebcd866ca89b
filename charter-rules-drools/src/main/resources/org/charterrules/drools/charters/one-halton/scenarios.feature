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

  Rule: OH-M3d Plain English

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday
      And the policy also has
        | jargon | outturn |
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: OH-M3d A text that says <text> is <verdict>
      Given the invitation says "<text>"
      When it is checked on 2 July 2026
      Then OH-M3d is <verdict>

      Examples:
        | text                               | verdict   |
        | We meet on Tuesday.                | satisfied |
        | The outturn (what was spent) rose. | satisfied |
        | What was spent (outturn) rose.     | satisfied |
        | The outturn means what was spent.  | satisfied |
        | The Outturn rose.                  | violated  |
        | Meet the SENCO.                    | violated  |
        | Special educational needs (SEN).   | satisfied |

    Scenario: OH-M3d A term that nobody explains can be written out
      Given the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then OH-M3d is violated
      And the explanation says "outturn"
      And it can be put right

    Scenario: OH-M3d Nobody knows how plain a text is that is not on record
      When it is checked on 2 July 2026
      Then OH-M3d is unknown because the text of N1 is missing

    Scenario: OH-M3d Without a list of jargon acronyms alone are looked for
      Given the jargon of the policy is not recorded
      And the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then OH-M3d is satisfied

  Rule: OH-M1 Plainer words than co-production

    Background:
      Given a meeting with a parent on Tuesday 7 July 2026 from 10am to 12 midday
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: OH-M1 A text that says <text> is <verdict>
      Given no reasons are on record
      And the invitation says "<text>"
      When it is checked on 2 July 2026
      Then OH-M1 is <verdict>

      Examples:
        | text                                           | verdict   |
        | We meet on Tuesday.                            | satisfied |
        | By co-production we mean working together.     | satisfied |
        | See the Co-production Charter.                 | satisfied |
        | We like co-production.                         | violated  |
        | Working together a b c d e f g h i j k l m is co-production.   | satisfied |
        | Working together a b c d e f g h i j k l m n is co-production. | violated  |

    Scenario: OH-M1 A plainer word can be used instead
      Given no reasons are on record
      And the invitation says "We like co-production."
      When it is checked on 2 July 2026
      Then OH-M1 is violated
      And it counts as advisory
      And it can be put right

    Scenario: OH-M1 A recorded reason excuses
      Given the recorded reason for OH-M1 is "The law uses this word."
      And the invitation says "We like co-production."
      When it is checked on 2 July 2026
      Then OH-M1 is excused

    Scenario: OH-M1 Nobody knows how plain a text is that is not on record
      When it is checked on 2 July 2026
      Then OH-M1 is unknown because the text of N1 is missing

  Rule: OH-A2a Roles are made clear

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday

    Scenario Outline: OH-A2a The parent as <role> is <verdict>
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | roles stated.P1 | <role>  |
        | roles stated.P2 | adviser |
      And the council's records of notices are complete
      And the agenda has no items
      When it is checked on 8 July 2026
      Then OH-A2a is <verdict>

      Examples:
        | role        | verdict   |
        | chair       | satisfied |
        | Participant | violated  |
        | attendee    | violated  |
        | guest       | violated  |

    Scenario: OH-A2a Roles told when the meeting begins come too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | roles stated.P1 | chair   |
        | roles stated.P2 | adviser |
      And the council's records of notices are complete
      And the agenda has no items
      When it is checked on 8 July 2026
      Then OH-A2a is violated
      And it cannot be put right any more

    Scenario: OH-A2a Several notices may tell the roles together
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | roles stated.P1 | chair |
      And the agenda N2 was sent to everyone on 6 July 2026
      And the agenda also has
        | roles stated.P2 | adviser |
      When it is checked on 8 July 2026
      Then OH-A2a is satisfied

    Scenario: OH-A2a Until the meeting begins there is time
      Given no notices are on record
      And the agenda has no items
      When it is checked on 7 July 2026 at 9:59:59am
      Then OH-A2a is pending
      And it is due by 7 July 2026

    Scenario: OH-A2a Nobody knows which roles a notice tells if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      And the agenda has no items
      When it is checked on 8 July 2026
      Then OH-A2a is unknown because the roles stated of N1 are missing

  Rule: OH-A4a Language is simple

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday
      And the policy also has
        | jargon | outturn |
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: OH-A4a A text that says <text> is <verdict>
      Given the invitation says "<text>"
      When it is checked on 2 July 2026
      Then OH-A4a is <verdict>

      Examples:
        | text                               | verdict   |
        | We meet on Tuesday.                | satisfied |
        | The outturn (what was spent) rose. | satisfied |
        | What was spent (outturn) rose.     | satisfied |
        | The outturn means what was spent.  | satisfied |
        | The Outturn rose.                  | violated  |
        | Meet the SENCO.                    | violated  |
        | Special educational needs (SEN).   | satisfied |

    Scenario: OH-A4a A term that nobody explains can be written out
      Given the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then OH-A4a is violated
      And the explanation says "outturn"
      And it can be put right

    Scenario: OH-A4a Nobody knows how plain a text is that is not on record
      When it is checked on 2 July 2026
      Then OH-A4a is unknown because the text of N1 is missing

    Scenario: OH-A4a Without a list of jargon acronyms alone are looked for
      Given the jargon of the policy is not recorded
      And the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then OH-A4a is satisfied

  Rule: OH-A4b Hard ideas are explained

    Background:
      Given a meeting with a parent on Tuesday 7 July 2026 from 10am to 12 midday
      And the policy also has
        | difficult terms | mediation |
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: OH-A4b A text that says <text> is <verdict>
      Given the invitation says "<text>"
      When it is checked on 2 July 2026
      Then OH-A4b is <verdict>

      Examples:
        | text                                            | verdict   |
        | We meet on Tuesday.                             | satisfied |
        | Mediation (a talk with a third person) is free. | satisfied |
        | Mediation, that is, a talk, is free.            | satisfied |
        | Mediation is free.                              | violated  |

    Scenario: OH-A4b A hard term can be written out
      Given the invitation says "Mediation is free."
      When it is checked on 2 July 2026
      Then OH-A4b is violated
      And the explanation says "mediation"
      And it can be put right

    Scenario: OH-A4b Without a list nobody can tell which terms are hard
      Given the difficult terms of the policy are not recorded
      And the invitation says "Mediation is free."
      When it is checked on 2 July 2026
      Then OH-A4b is unknown because the house figure DIFFICULT_TERMS is missing

  Rule: OH-V4b There is room for the good and the bad

    Background:
      Given a meeting with a parent on Tuesday 7 July 2026 from 10am to 12 midday

    Scenario: OH-V4b An item for open discussion keeps it
      Given the agenda has an item of kind open discussion
      When it is checked on 1 July 2026
      Then OH-V4b is satisfied

    Scenario: OH-V4b An agenda that has gone round without one breaks it
      Given the agenda has an item of kind learning
      And the agenda N1 was sent to everyone on 1 July 2026 at 8am
      When it is checked on 1 July 2026
      Then OH-V4b is violated
      And it can be put right
      When it is checked on 8 July 2026
      Then OH-V4b is violated
      And it cannot be put right any more

    Scenario: OH-V4b Until the agenda goes round there is time
      Given the agenda has an item of kind learning
      And no notices are on record
      When it is checked on 7 July 2026 at 9:59:59am
      Then OH-V4b is pending
      And it is due by 7 July 2026
      When it is checked on 7 July 2026 at 10am
      Then OH-V4b is violated

    Scenario: OH-V4b Nobody knows what is on an agenda that is not recorded
      When it is checked on 1 July 2026
      Then OH-V4b is unknown because the agenda of M1 is missing

  Rule: OH-K3 People may shape the agenda

    Background:
      Given a meeting with a parent on Tuesday 7 July 2026 from 10am to 12 midday
      And the agenda N1 was sent to everyone on 1 July 2026 at 12 midday
      And the agenda also has
        | statements | none |
      And the council's records of notices are complete

    Scenario Outline: OH-K3 Asking for items on <date> is <verdict>
      Given an invitation N2 was sent to everyone on <date>
      And the invitation also has
        | statements.invite agenda items | What shall we talk about? |
      When it is checked on 3 July 2026
      Then OH-K3 is <verdict>

      Examples:
        | date                       | verdict   |
        | 1 July 2026 at 11:59:59am  | satisfied |
        | 1 July 2026 at 12 midday   | violated  |

    Scenario: OH-K3 People can still be asked, and a new agenda sent
      When it is checked on 3 July 2026
      Then OH-K3 is violated
      And it names P1
      And it can be put right
      When it is checked on 8 July 2026
      Then OH-K3 is violated
      And it cannot be put right any more

    Scenario: OH-K3 Asking with the agenda counts once a newer version follows
      Given the agenda also has
        | statements.invite agenda items | What shall we talk about? |
      When it is checked on 3 July 2026
      Then OH-K3 is violated
      Given the agenda N3 was sent to everyone on 3 July 2026 at 8am
      And the agenda is version 2, with a change that matters
      When it is checked on 3 July 2026
      Then OH-K3 is satisfied

    Scenario: OH-K3 Until the agenda goes round there is time
      When it is checked on 1 July 2026 at 11am
      Then OH-K3 is pending
      And it is due by 7 July 2026

    Scenario: OH-K3 Nobody knows whether a notice asked if what it states is not recorded
      Given an invitation N2 was sent to everyone on 1 June 2026
      When it is checked on 3 July 2026
      Then OH-K3 is unknown because the statements of N2 are missing
