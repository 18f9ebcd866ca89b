Feature: Hounslow SEND Co-production Charter

  Rule: HOU-1.2b People can be partners in their own way

    Background:
      Given a meeting with a parent and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And people may take part face to face
      And P2 also has
        | preferences.modes | none |

    Scenario Outline: HOU-1.2b A parent who prefers <modes> and <routes> is <result>
      Given P1 also has
        | preferences.modes  | <modes>  |
        | preferences.routes | <routes> |
      And the meeting also has
        | view routes | written |
      When it is checked on 1 June 2026
      Then HOU-1.2b is <result>

      Examples:
        | modes        | routes      | result    |
        | face to face | survey      | satisfied |
        | online       | written     | satisfied |
        | online       | survey      | violated  |
        | online       | none        | violated  |
        | none         | survey      | satisfied |

    Scenario: HOU-1.2b A preferred way can still be added before the meeting
      Given P1 also has
        | preferences.modes  | online |
        | preferences.routes | survey |
      And the meeting also has
        | view routes | none |
      When it is checked on 1 June 2026
      Then HOU-1.2b is violated
      And it names P1
      And it does not name P2
      And the explanation says "P1 would take part: online."
      And it can be put right
      When it is checked on 10 June 2026
      Then HOU-1.2b is violated
      And it cannot be put right any more

    Scenario: HOU-1.2b Nobody knows what suits somebody who was never asked
      Given the meeting also has
        | view routes | written |
      When it is checked on 1 June 2026
      Then HOU-1.2b is unknown because the preferences.modes of P1 is missing

  Rule: HOU-2.1a People know what is fixed and what is open

    Background:
      Given a meeting of kind workshop with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday

    Scenario: HOU-2.1a Saying what is fixed and what is open a second before the start keeps it
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | statements.context | The budget is fixed. |
      When it is checked on 8 July 2026
      Then HOU-2.1a is satisfied
      And the explanation says "N1"

    Scenario: HOU-2.1a Saying what is fixed and what is open when the meeting begins is too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | statements.context | The budget is fixed. |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HOU-2.1a is violated
      And it cannot be put right any more

    Scenario: HOU-2.1a A blank statement tells nobody anything
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements | none |
        | roles stated | none |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HOU-2.1a is violated

    Scenario: HOU-2.1a Until the meeting begins there is time
      Given no notices are on record
      When it is checked on 7 July 2026 at 9:59:59am
      Then HOU-2.1a is pending
      And it is due by 7 July 2026

    Scenario: HOU-2.1a Unless the records are complete nobody knows what was not told
      Given no notices are on record
      When it is checked on 8 July 2026
      Then HOU-2.1a is unknown because the notices of the case file are missing

    Scenario: HOU-2.1a Nobody knows what a notice states if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HOU-2.1a is unknown because the statements of N1 are missing

    Scenario: HOU-2.1a A cancelled meeting owes nobody this
      Given the meeting is cancelled
      And no notices are on record
      When it is checked on 8 July 2026
      Then HOU-2.1a is not applicable

    Scenario Outline: HOU-2.1a Saying nothing of what is fixed before a <kind> is <verdict>
      Given a meeting M2 of kind <kind> with a parent and a health professional on Tuesday 7 July 2026 from 2pm to 4pm
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HOU-2.1a is <verdict> for meeting M2

      Examples:
        | kind                | verdict        |
        | co-production group | violated       |
        | consultation        | violated       |
        | workshop            | violated       |
        | strategic board     | violated       |
        | forum               | not applicable |

  Rule: HOU-2.1b People are told of changes

    Background:
      Given a meeting with two parents on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was booked on 20 May 2026 at 9am
      And the meeting was moved from Tuesday 2 June 2026 at 10am
      And an invitation was sent to everyone on 15 May 2026 at 9am
      And the council's records of notices are complete

    Scenario: HOU-2.1b Telling everyone of a move keeps the promise
      Given a change notice was sent to everyone on 20 May 2026 at 10am
      When it is checked on 1 June 2026
      Then HOU-2.1b is satisfied

    Scenario: HOU-2.1b There is time until the earlier of the old and the new start
      Given a change notice was sent to P1 on 20 May 2026 at 10am
      When it is checked on 2 June 2026 at 9:59:59am
      Then HOU-2.1b is pending
      And it is due by 2 June 2026
      When it is checked on 2 June 2026 at 10am
      Then HOU-2.1b is violated
      And it names P2
      And it does not name P1
      And it cannot be put right any more

    Scenario Outline: HOU-2.1b Telling people of a move <when> is <verdict>
      Given a change notice was sent to everyone on <when>
      When it is checked on 10 June 2026
      Then HOU-2.1b is <verdict>

      Examples:
        | when                     | verdict   |
        | 2 June 2026 at 9:59:59am | satisfied |
        | 2 June 2026 at 10am      | violated  |

    Scenario: HOU-2.1b News of one move is not news of the next
      Given the meeting was moved from Friday 5 June 2026 at 10am
      And the formerSlots[1].fixedAt of the meeting is 1 May 2026 at 9am
      And the formerSlots[2].fixedAt of the meeting is 18 May 2026 at 9am
      And a change notice was sent to everyone on 18 May 2026 at 10am
      And the change notice names 5 June 2026 at 10am as the start
      When it is checked on 10 June 2026
      Then HOU-2.1b is violated
      And the explanation says "first planned for Friday 5 June 2026"
      Given a change notice N9 was sent to everyone on 20 May 2026 at 10am
      When it is checked on 10 June 2026
      Then HOU-2.1b is satisfied

    Scenario: HOU-2.1b News that went out before the new date was booked counts if it names that date
      Given a change notice was sent to everyone on 19 May 2026 at 10am
      When it is checked on 10 June 2026
      Then HOU-2.1b is unknown because the statedStart of N2 is missing
      Given the change notice names the present date as the start
      When it is checked on 10 June 2026
      Then HOU-2.1b is satisfied

    Scenario: HOU-2.1b A cancellation is told as well
      Given the meeting is cancelled
      And a change notice was sent to everyone on 20 May 2026 at 10am
      When it is checked on 10 June 2026
      Then HOU-2.1b is violated
      And the explanation says "cancelled"

    Scenario: HOU-2.1b Unless the records are complete nobody knows whether people were told
      Given the coverage of the policy is none
      When it is checked on 10 June 2026
      Then HOU-2.1b is unknown because the notices of the case file are missing

    Scenario: HOU-2.1b A meeting that was never moved has nothing to tell
      Given the formerSlots of the meeting is none
      And the meeting was held
      When it is checked on 10 June 2026
      Then HOU-2.1b is not applicable

    Scenario: HOU-2.1b Nobody knows whether a meeting was moved that has no record of it
      Given the formerSlots of the meeting is not recorded
      When it is checked on 10 June 2026
      Then HOU-2.1b is unknown because the formerSlots of the meeting is missing

  Rule: HOU-2.2 What is fixed is explained plainly

    Background:
      Given a meeting with a parent on Tuesday 7 July 2026 from 10am to 12 midday
      And the policy also has
        | jargon | outturn |
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: HOU-2.2 A context that says <text> is <verdict>
      Given no reasons are on record
      And the invitation also has
        | statements.context | <text> |
      When it is checked on 2 July 2026
      Then HOU-2.2 is <verdict>

      Examples:
        | text                               | verdict   |
        | The budget is fixed.               | satisfied |
        | The outturn (what was spent) rose. | satisfied |
        | The outturn rose.                  | violated  |
        | The SENCO decides.                 | violated  |

    Scenario: HOU-2.2 What is hard to follow can be put right, or a reason recorded
      Given no reasons are on record
      And the invitation also has
        | statements.context | The outturn is fixed. |
      When it is checked on 2 July 2026
      Then HOU-2.2 is violated
      And it counts as advisory
      And it can be put right

    Scenario: HOU-2.2 A recorded reason excuses
      Given the recorded reason for HOU-2.2 is "The law uses this word."
      And the invitation also has
        | statements.context | The outturn is fixed. |
      When it is checked on 2 July 2026
      Then HOU-2.2 is excused

    Scenario: HOU-2.2 Nobody knows whether there was a reason if reasons are not recorded
      Given the invitation also has
        | statements.context | The outturn is fixed. |
      When it is checked on 2 July 2026
      Then HOU-2.2 is unknown because the reasons of M1 are missing

    Scenario: HOU-2.2 A notice that says nothing of it has nothing to explain
      Given the invitation also has
        | statements | none |
      When it is checked on 2 July 2026
      Then HOU-2.2 is not applicable

  Rule: HOU-3.1a People are told without asking

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday
      And the meeting was booked on 1 June 2026
      And the meeting also has
        | schedule.formerSlots | none |

    Scenario Outline: HOU-3.1a Everybody told on <date> is <verdict>
      Given an invitation N1 was sent to everyone on <date>
      When it is checked on 8 July 2026
      Then HOU-3.1a is <verdict>

      Examples:
        | date                      | verdict   |
        | 6 July 2026 at 11:59:59pm | satisfied |
        | 7 July 2026 at 12:00am    | violated  |

    Scenario: HOU-3.1a Somebody whom nobody told is named
      Given an invitation N1 was sent to P1 on 1 July 2026
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HOU-3.1a is violated
      And it names P2
      And it does not name P1
      And it cannot be put right any more

    Scenario: HOU-3.1a Agreeing to short notice changes nothing
      Given an invitation N1 was sent to everyone on 7 July 2026 at 8am
      And P1 agreed to short notice on 7 July 2026 at 8:30am
      And P2 agreed to short notice on 7 July 2026 at 8:30am
      When it is checked on 8 July 2026
      Then HOU-3.1a is violated

    Scenario: HOU-3.1a Until the day before there is time
      Given no notices are on record
      When it is checked on 6 July 2026 at 11pm
      Then HOU-3.1a is pending
      And it is due by 6 July 2026
      When it is checked on 7 July 2026 at 8am
      Then HOU-3.1a is unknown because the notices of the case file are missing

  Rule: HOU-3.1b Communication is plain

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday
      And the policy also has
        | jargon | outturn |
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: HOU-3.1b A text that says <text> is <verdict>
      Given the invitation says "<text>"
      When it is checked on 2 July 2026
      Then HOU-3.1b is <verdict>

      Examples:
        | text                               | verdict   |
        | We meet on Tuesday.                | satisfied |
        | The outturn (what was spent) rose. | satisfied |
        | What was spent (outturn) rose.     | satisfied |
        | The outturn means what was spent.  | satisfied |
        | The Outturn rose.                  | violated  |
        | Meet the SENCO.                    | violated  |
        | Special educational needs (SEN).   | satisfied |

    Scenario: HOU-3.1b A term that nobody explains can be written out
      Given the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then HOU-3.1b is violated
      And the explanation says "outturn"
      And it can be put right

    Scenario: HOU-3.1b Nobody knows how plain a text is that is not on record
      When it is checked on 2 July 2026
      Then HOU-3.1b is unknown because the text of N1 is missing

    Scenario: HOU-3.1b Without a list of jargon acronyms alone are looked for
      Given the jargon of the policy is not recorded
      And the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then HOU-3.1b is satisfied

  Rule: HOU-3.1c Everybody gets what is sent

    Background:
      Given a meeting with two parents on Tuesday 9 June 2026 from 10am to 12 midday

    Scenario: HOU-3.1c Sending the agenda to everyone keeps the promise
      Given the agenda was sent to P1 7 days before the meeting
      And the agenda N2 was sent to P2 6 days before the meeting
      When it is checked on 8 June 2026
      Then HOU-3.1c is satisfied

    Scenario Outline: HOU-3.1c Once the meeting begins it is <verdict> that <notice> sent to one of two
      Given <notice> sent to P1 7 days before the meeting
      When it is checked on 9 June 2026 at 10am
      Then HOU-3.1c is <verdict>

      Examples:
        | notice                | verdict        |
        | the agenda was        | violated       |
        | the papers were       | violated       |
        | the change notice was | violated       |
        | the cancellation was  | violated       |
        | the notes were        | violated       |
        | the thanks were       | not applicable |

    Scenario: HOU-3.1c There is time until the meeting begins
      Given the agenda was sent to P1 7 days before the meeting
      When it is checked on 9 June 2026 at 9:59:59am
      Then HOU-3.1c is pending
      And it is due by 9 June 2026
      When it is checked on 9 June 2026 at 10am
      Then HOU-3.1c is violated
      And it names P2
      And it does not name P1
      And it cannot be put right any more

    Scenario: HOU-3.1c A newer version has to reach everyone again
      Given the agenda N1 was sent to everyone 7 days before the meeting
      And the agenda N2 was sent to P1 6 days before the meeting
      And the agenda N2 is version 2, with a change that matters
      When it is checked on 10 June 2026
      Then HOU-3.1c is violated
      And the explanation says "Notice N2 did not reach P2."

    Scenario: HOU-3.1c Nobody knows whom a notice reached that has no recipients on record
      Given the agenda was sent 7 days before the meeting
      And the recipients of the agenda are not recorded
      When it is checked on 10 June 2026
      Then HOU-3.1c is unknown because the recipients of the agenda are missing

    Scenario: HOU-3.1c As long as nothing was sent nothing can miss anybody
      Given no notices are on record
      When it is checked on 8 June 2026
      Then HOU-3.1c is not applicable

  Rule: HOU-3.2 Everybody can give feedback in their own way

    Background:
      Given a meeting with a parent and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And P2 also has
        | preferences.channels | none |

    Scenario Outline: HOU-3.2 A parent who would send feedback by <channels> is <result>
      Given P1 also has
        | preferences.channels | <channels> |
      And the meeting also has
        | followUp.feedbackRoutes | email, phone |
      When it is checked on 15 June 2026
      Then HOU-3.2 is <result>

      Examples:
        | channels    | result    |
        | phone       | satisfied |
        | post, email | satisfied |
        | none        | satisfied |
        | post        | violated  |

    Scenario: HOU-3.2 A way to send feedback can be opened after the meeting too
      Given P1 also has
        | preferences.channels | in person |
      And the meeting also has
        | followUp.feedbackRoutes | none |
      When it is checked on 15 June 2026
      Then HOU-3.2 is violated
      And it names P1
      And it can be put right

    Scenario: HOU-3.2 Nobody knows which ways are open if that is not on record
      Given P1 also has
        | preferences.channels | post |
      When it is checked on 15 June 2026
      Then HOU-3.2 is unknown because the followUp.feedbackRoutes of the meeting is missing

    Scenario: HOU-3.2 Before the meeting it does not apply
      Given a meeting M2 with a parent on Tuesday 7 July 2026 from 10am to 12 midday
      When it is checked on 15 June 2026
      Then HOU-3.2 is not applicable for meeting M2

  Rule: HOU-3.4a Groups meet regularly

    Background:
      Given a meeting M1 of kind forum with two parents on Tuesday 3 March 2026 from 10am to 12 midday
      And the meeting was held
      And the house figure MEET_EVERY is 3 months

    Scenario Outline: HOU-3.4a Meeting again on <date> is <verdict>
      Given a meeting M2 of kind forum with two parents on <date> from 10am to 12 midday
      And the meeting was held
      And a meeting M3 of kind forum with two parents on Tuesday 1 September 2026 from 10am to 12 midday
      When it is checked on 10 June 2026
      Then HOU-3.4a is <verdict>

      Examples:
        | date                  | verdict   |
        | Wednesday 3 June 2026 | satisfied |
        | Thursday 4 June 2026  | violated  |

    Scenario: HOU-3.4a As long as nothing is booked there is time for three months
      When it is checked on 3 June 2026 at 11pm
      Then HOU-3.4a is pending
      And it is due by 3 June 2026
      When it is checked on 4 June 2026 at 12 midnight
      Then HOU-3.4a is violated
      And it cannot be put right any more

    Scenario: HOU-3.4a Without a figure nobody can tell
      Given the houseFigures of the policy is not recorded
      When it is checked on 4 June 2026
      Then HOU-3.4a is unknown because the house figure MEET_EVERY is missing

    Scenario: HOU-3.4a Nobody knows when a group met that has no date on record
      Given a meeting M2 of kind forum with two parents
      And the meeting was held
      When it is checked on 4 June 2026
      Then HOU-3.4a is unknown because the start of meeting M2 is missing

  Rule: HOU-4.1a What was learned shapes what comes next

    Background:
      Given a meeting M1 with two parents and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And a meeting M2 with the same people on Tuesday 7 July 2026 from 10am to 12 midday
      And the agenda has no items
      And no actions are on record
      And the council's records of actions are complete

    Scenario: HOU-4.1a There is time until the next meeting begins
      Given somebody answered Q-CHANGE about M1 with "More breaks." on 10 June 2026
      When it is checked on 7 July 2026 at 9:59:59am
      Then HOU-4.1a is pending for meeting M2
      And it is due by 7 July 2026
      When it is checked on 7 July 2026 at 10am
      Then HOU-4.1a is violated for meeting M2
      And it can be put right

    Scenario: HOU-4.1a What was learned is on the agenda
      Given somebody answered Q-CHANGE about M1 with "More breaks." on 10 June 2026
      And the agenda has an item of kind learning
      When it is checked on 20 July 2026
      Then HOU-4.1a is satisfied for meeting M2

    Scenario: HOU-4.1a Nobody knows what to change if nobody said so
      Given no answers are on record
      When it is checked on 20 July 2026
      Then HOU-4.1a is unknown for meeting M2 because the attestations of the case file are missing

    Scenario: HOU-4.1a The first meeting has nothing to learn from
      Given no answers are on record
      When it is checked on 20 July 2026
      Then HOU-4.1a is not applicable for meeting M1

  Rule: HOU-4.3 Meetings are evaluated

    Background:
      Given a meeting M1 with two parents and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held

    Scenario: HOU-4.3 An answer to any question afterwards is an evaluation
      Given P1 answered Q-FELT with "Well heard." on 10 June 2026
      When it is checked on 20 June 2026
      Then HOU-4.3 is satisfied

    Scenario: HOU-4.3 Seven days are pending to the last second
      Given no answers are on record
      And the council's records of answers are complete
      And the house figure EVALUATE_WITHIN is 7 days
      When it is checked on 16 June 2026 at 11:59:59am
      Then HOU-4.3 is pending
      And it is due by 16 June 2026
      When it is checked on 16 June 2026 at 12 midday
      Then HOU-4.3 is violated
      And it can be put right

    Scenario: HOU-4.3 The next meeting ends the time for it
      Given no answers are on record
      And the council's records of answers are complete
      And a meeting M2 with the same people on Tuesday 7 July 2026 from 10am to 12 midday
      When it is checked on 7 July 2026 at 9:59:59am
      Then HOU-4.3 is pending for meeting M1
      When it is checked on 7 July 2026 at 10am
      Then HOU-4.3 is violated for meeting M1

    Scenario: HOU-4.3 Without a figure or a next meeting nobody knows by when
      Given no answers are on record
      When it is checked on 20 June 2026
      Then HOU-4.3 is unknown because the house figure EVALUATE_WITHIN is missing

  Rule: HOU-4.4a Families bring their experience in

    Scenario Outline: HOU-4.4a Inviting <person> and a professional is <verdict>
      Given a meeting of kind workshop with <person> and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HOU-4.4a is <verdict>

      Examples:
        | person          | verdict   |
        | a parent        | satisfied |
        | a young person  | satisfied |
        | a child         | satisfied |
        | a family member | violated  |

    Scenario Outline: HOU-4.4a Inviting no family to a <kind> is <verdict>
      Given a meeting of kind <kind> with a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HOU-4.4a is <verdict>

      Examples:
        | kind                | verdict        |
        | co-production group | violated       |
        | consultation        | violated       |
        | workshop            | violated       |
        | strategic board     | violated       |
        | forum               | violated       |
        | training            | not applicable |

    Scenario: HOU-4.4a Inviting no family breaks it
      Given a meeting of kind workshop with a family member and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HOU-4.4a is violated
      And it can be put right
      When it is checked on 10 June 2026
      Then HOU-4.4a is violated
      And it cannot be put right any more

    Scenario: HOU-4.4a Nobody knows whether somebody belongs to a family who has not said
      Given a meeting of kind workshop with a person whose group is not recorded and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HOU-4.4a is unknown because the groups of P1 are missing

  Rule: HOU-5.1b People rarely heard are reached out to

    Scenario: HOU-5.1b One of the groups is enough, and the others are named
      Given a meeting of kind consultation with a parent on Tuesday 9 June 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HOU-5.1b is satisfied
      And the explanation says "children, young people and other family members"

    Scenario Outline: HOU-5.1b Inviting no family to a <kind> is <verdict>
      Given a meeting of kind <kind> with a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HOU-5.1b is <verdict>

      Examples:
        | kind                | verdict        |
        | co-production group | violated       |
        | consultation        | violated       |
        | workshop            | violated       |
        | strategic board     | violated       |
        | forum               | violated       |
        | training            | not applicable |

    Scenario: HOU-5.1b None of the groups is not enough
      Given a meeting of kind consultation with a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HOU-5.1b is violated
      And it can be put right

    Scenario: HOU-5.1b Nobody knows who is invited without a list
      Given a meeting of kind consultation on Tuesday 9 June 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HOU-5.1b is unknown because the participants of the meeting are missing

  Rule: HOU-5.2a Families and young people are equal partners

    Background:
      Given a meeting M1 with two parents and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended

    Scenario: HOU-5.2a Only families are asked
      Given P1 and P2 answered Q-EQUAL-SAY with yes on 10 June 2026
      And P3 answered Q-EQUAL-SAY with no on 10 June 2026
      When it is checked on 20 June 2026
      Then HOU-5.2a is satisfied

    Scenario: HOU-5.2a A parent's no breaks it
      Given P1 answered Q-EQUAL-SAY with no on 10 June 2026
      When it is checked on 20 June 2026
      Then HOU-5.2a is violated

    Scenario: HOU-5.2a Whoever may be of a family may have to be asked
      Given P1 and P2 answered Q-EQUAL-SAY with yes on 10 June 2026
      And the groups of P3 are not recorded
      When it is checked on 20 June 2026
      Then HOU-5.2a is unknown because the groups of P3 are missing

  Rule: HOU-5.3a Ideas from parents and carers are encouraged

    Scenario: HOU-5.3a Only parents and carers are asked
      Given a meeting M1 with a parent, a young person and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended
      And P1 answered Q-INVITED-IDEAS with yes on 10 June 2026
      When it is checked on 20 June 2026
      Then HOU-5.3a is satisfied

    Scenario: HOU-5.3a Ideas from the young are not what this is about
      Given a meeting M1 with a child, a young person and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended
      When it is checked on 20 June 2026
      Then HOU-5.3a is not applicable
      And the explanation says "Nobody is invited as parents or carers."

    Scenario: HOU-5.3a Every parent has to be asked
      Given a meeting M1 with a parent, a parent and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended
      And P1 answered Q-INVITED-IDEAS with yes on 10 June 2026
      When it is checked on 20 June 2026
      Then HOU-5.3a is unknown

  Rule: HOU-5.3b Parents take on only what they want to

    Background:
      Given a meeting with a parent and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And an action A1 for P1, due by 30 June 2026
      And the action also has
        | created at | 9 June 2026 at 11am |

    Scenario Outline: HOU-5.3b A parent's word given on 9 June 2026 at <time> is <verdict>
      Given the owner accepted at of the action is 9 June 2026 at <time>
      When it is checked on 20 June 2026
      Then HOU-5.3b is <verdict>

      Examples:
        | time       | verdict   |
        | 11am       | satisfied |
        | 10:59:59am | violated  |

    Scenario: HOU-5.3b Nobody asked the parent
      Given the council's records of actions are complete
      When it is checked on 20 June 2026
      Then HOU-5.3b is violated
      And it names P1
      And it counts as a should
      And it can be put right

    Scenario: HOU-5.3b Nobody knows whether the parent was asked if records may have gaps
      When it is checked on 20 June 2026
      Then HOU-5.3b is unknown because the owner accepted at of the action is missing

    Scenario: HOU-5.3b What a professional is to do is not a parent's to take on
      Given the owner ids of the action are P2
      When it is checked on 20 June 2026
      Then HOU-5.3b is not applicable

    Scenario: HOU-5.3b Where a young person is to help, the parent alone is named
      Given a meeting M2 with a parent P3, a young person P4 and a health professional on Tuesday 9 June 2026 from 2pm to 4pm
      And an action A2 for P3 and P4, due by 30 June 2026
      And the council's records of actions are complete
      When it is checked on 20 June 2026
      Then HOU-5.3b is violated for meeting M2
      And it names P3
      And it does not name P4

  Rule: HOU-6.2a Many kinds of people are asked

    Scenario Outline: HOU-6.2a Inviting <people> is <verdict>
      Given a meeting of kind forum with <people> on Tuesday 9 June 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HOU-6.2a is <verdict>

      Examples:
        | people                                          | verdict   |
        | a parent and a person from a faith group        | satisfied |
        | two parents and a health professional           | violated  |
        | a parent and a person whose group is not recorded | unknown |

    Scenario Outline: HOU-6.2a Inviting one group alone to a <kind> is <verdict>
      Given a meeting of kind <kind> with two parents on Tuesday 9 June 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HOU-6.2a is <verdict>

      Examples:
        | kind                | verdict        |
        | co-production group | violated       |
        | consultation        | violated       |
        | workshop            | violated       |
        | strategic board     | violated       |
        | forum               | violated       |
        | training            | not applicable |

    Scenario: HOU-6.2a Somebody more can be invited
      Given a meeting of kind forum with two parents on Tuesday 9 June 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HOU-6.2a is violated
      And it counts as advisory
      And the explanation says "That is 1 group"
      And it can be put right

    Scenario: HOU-6.2a Nobody knows to which groups somebody belongs who has not said
      Given a meeting of kind forum with a parent and a person whose group is not recorded on Tuesday 9 June 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HOU-6.2a is unknown because the groups of P2 are missing

  Rule: HOU-7.2a Meetings with parents or carers fall between 10am and 2pm

    Scenario Outline: HOU-7.2a A meeting from <from> to <to> is <verdict>
      Given a meeting with two parents on Tuesday 9 June 2026 from <from> to <to>
      When it is checked on 1 June 2026 at 9am
      Then HOU-7.2a is <verdict>

      Examples:
        | from      | to        | verdict   |
        | 10am      | 2pm       | satisfied |
        | 12 midday | 2pm       | satisfied |
        | 9:59:59am | 11am      | violated  |
        | 1pm       | 2:00:01pm | violated  |
        | 2pm       | 3pm       | violated  |

    Scenario: HOU-7.2a A meeting that begins too early can be moved
      Given a meeting with two parents on Tuesday 9 June 2026 from 9am to 11am
      When it is checked on 1 June 2026 at 9am
      Then HOU-7.2a is violated
      And it counts as a must
      And the explanation says "It starts at 9am, before 10am."
      And it can be put right

    Scenario: HOU-7.2a A meeting that is over cannot be moved
      Given a meeting with two parents on Tuesday 9 June 2026 from 9am to 11am
      And the meeting was held
      When it is checked on 10 June 2026
      Then HOU-7.2a is violated
      And it cannot be put right any more

    Scenario: HOU-7.2a Without its end nobody knows
      Given a meeting with two parents on Tuesday 9 June 2026 at 10am
      When it is checked on 1 June 2026 at 9am
      Then HOU-7.2a is unknown because the end of the meeting is missing

    Scenario: HOU-7.2a A start before 10am settles it, whatever the end
      Given a meeting with two parents on Tuesday 9 June 2026 at 9:45am
      When it is checked on 1 June 2026 at 9am
      Then HOU-7.2a is violated

    Scenario: HOU-7.2a Without the people nobody knows whether parents are invited
      Given a meeting on Tuesday 9 June 2026 from 9am to 11am
      When it is checked on 1 June 2026 at 9am
      Then HOU-7.2a is unknown because the participants of the meeting are missing

    Scenario Outline: HOU-7.2a It says nothing about <what>
      Given a meeting with <people> on Tuesday 9 June 2026 from 3pm to 5pm
      And the meeting <is so>
      When it is checked on 10 June 2026
      Then HOU-7.2a is not applicable

      Examples:
        | what                            | people                     | is so         |
        | a meeting of professionals only | two health professionals   | was held      |
        | a meeting of young people       | a young person             | was held      |
        | a meeting that was called off   | a parent                   | was cancelled |

    Scenario: HOU-7.2a A parent who is invited because of a job does not count as a parent
      Given P1 is a parent and an education professional
      And a meeting with P1 on Tuesday 9 June 2026 from 3pm to 5pm
      And P1 was invited as an education professional
      When it is checked on 1 June 2026
      Then HOU-7.2a is not applicable

    Scenario: HOU-7.2a Read as start only, a meeting may go on after 2pm
      Given AMB-07 is read as start only
      And a meeting with two parents on Tuesday 9 June 2026 from 1:30pm to 3:30pm
      When it is checked on 1 June 2026 at 9am
      Then HOU-7.2a is satisfied

  Rule: HOU-7.2b Meetings fit the commitments of parents and carers

    Background:
      Given a meeting with a parent and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And people may take part face to face or online

    Scenario Outline: HOU-7.2b A school run from <from> to <to> is <result>
      Given P1 cannot come on Tuesdays from <from> to <to> because of the school run
      When it is checked on 1 June 2026
      Then HOU-7.2b is <result>

      Examples:
        | from        | to         | result    |
        | 9am         | 10am       | satisfied |
        | 9am         | 10:00:01am | violated  |
        | 12 midday   | 1pm        | satisfied |
        | 11:59:59am  | 1pm        | violated  |

    Scenario: HOU-7.2b A nursery pick-up within 10am to 2pm counts all the same
      Given P1 cannot come on Mondays and Tuesdays from 11:45am to 12:15pm because of the school run
      When it is checked on 1 June 2026
      Then HOU-7.2a is satisfied
      And HOU-7.2b is violated
      And it names P1
      And the explanation says "because of the school run"
      And the explanation says "would fit in after 12:15pm"
      When it is checked on 10 June 2026
      Then HOU-7.2b is violated
      And it cannot be put right any more

    Scenario: HOU-7.2b A free time inside 10am to 2pm is found
      Given P1 cannot come on Tuesdays from 10am to 11am because of the school run
      And P2 cannot come on Tuesdays from 1pm to 4pm because of work
      When it is checked on 1 June 2026
      Then HOU-7.2b is violated
      And it can be put right
      And the explanation says "Start at 11am"

    Scenario: HOU-7.2b The way there counts for whoever has to come in person
      Given P1 cannot come on Tuesdays from 9am to 9:45am because of the school run
      And P1 also has
        | preferences.modes | online |
      And P1's part in the meeting also has
        | travelTime | 16 minutes |
      When it is checked on 1 June 2026
      Then HOU-7.2b is satisfied
      Given people may take part face to face
      When it is checked on 1 June 2026
      Then HOU-7.2b is violated

    Scenario: HOU-7.2b Times stay local when the clocks change
      Given a meeting M2 with P1 on Sunday 25 October 2026 from 10am to 11am
      And P1 cannot come on Sundays from 9am to 10am because of family
      When it is checked on 1 June 2026
      Then HOU-7.2b is satisfied for meeting M2

    Scenario: HOU-7.2b A note of how it was weighed does not help
      Given P1 cannot come on Tuesdays from 10am to 11am because of the school run
      And the meeting also has
        | planning.availabilityNote.text | Nobody else could come later. |
      When it is checked on 1 June 2026
      Then HOU-7.2b is violated

    Scenario: HOU-7.2b What other people cannot do does not count
      Given P1 can come at any time
      And P2 cannot come on Tuesdays from 10am to 11am because of work
      When it is checked on 1 June 2026
      Then HOU-7.2b is satisfied

    Scenario: HOU-7.2b Nobody knows when a parent cannot come who was never asked
      When it is checked on 1 June 2026
      Then HOU-7.2b is unknown because the unavailability of P1 is missing

  Rule: HOU-7.3a A meeting with parents or carers lasts at most two hours

    Scenario Outline: HOU-7.3a A meeting from 10am to <to> is <verdict>
      Given a meeting with a parent on Tuesday 9 June 2026 from 10am to <to>
      When it is checked on 1 June 2026
      Then HOU-7.3a is <verdict>

      Examples:
        | to         | verdict   |
        | 12 midday  | satisfied |
        | 12:00:01pm | violated  |

    Scenario: HOU-7.3a It says parents or carers, not parents, carers or young people
      Given a meeting with a young person on Tuesday 9 June 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HOU-7.3a is not applicable

    Scenario: HOU-7.3a A long meeting can still be shortened
      Given a meeting with a parent on Tuesday 9 June 2026 from 10am to 1pm
      When it is checked on 1 June 2026
      Then HOU-7.3a is violated
      And it counts as a should
      And it can be put right

    Scenario: HOU-7.3a What really happened counts more than the plan
      Given a meeting with a parent on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And the meeting really ran from 10am to 12:10pm
      When it is checked on 10 June 2026
      Then HOU-7.3a is violated
      And it cannot be put right any more

    Scenario: HOU-7.3a Without its end nobody knows
      Given a meeting with a parent on Tuesday 9 June 2026 at 10am
      When it is checked on 1 June 2026
      Then HOU-7.3a is unknown because the end of the meeting is missing

    Scenario: HOU-7.3a The hour that the clocks repeat in October counts twice
      Given a meeting with a parent on Sunday 25 October 2026 from 12:30am to 2:30am
      When it is checked on 1 October 2026
      Then HOU-7.3a is violated

    Scenario: HOU-7.3a It says nothing about a meeting without parents
      Given a meeting with two health professionals on Tuesday 9 June 2026 from 10am to 4pm
      When it is checked on 1 June 2026
      Then HOU-7.3a is not applicable

  Rule: HOU-7.4a Meetings of a co-production group are booked at least 25 days ahead

    Background:
      Given a meeting of kind co-production group with two parents on Tuesday 9 June 2026 from 10am to 12 midday

    Scenario Outline: HOU-7.4a A meeting booked <when> is <verdict>
      Given the meeting was booked <when>
      When it is checked on 8 June 2026
      Then HOU-7.4a is <verdict>

      Examples:
        | when                                  | verdict   |
        | 25 days before the meeting at 11:59pm | satisfied |
        | on 15 May 2026 at 9am                 | satisfied |
        | on 16 May 2026 at 12 midnight         | violated  |
        | 24 days before the meeting            | violated  |

    Scenario: HOU-7.4a A meeting that was booked too late can be moved to a later date
      Given the meeting was booked on 20 May 2026
      When it is checked on 1 June 2026
      Then HOU-7.4a is violated
      And it counts as a should
      And it can be put right

    Scenario: HOU-7.4a A meeting that is over cannot be booked earlier
      Given the meeting was booked on 20 May 2026
      And the meeting was held
      When it is checked on 10 June 2026
      Then HOU-7.4a is violated
      And it cannot be put right any more

    Scenario: HOU-7.4a A date that is only proposed can be booked until 25 days before
      Given the meeting is only proposed
      When it is checked on 15 May 2026 at 11:59pm
      Then HOU-7.4a is pending
      And it is due by 15 May 2026
      When it is checked on 16 May 2026 at 12 midnight
      Then HOU-7.4a is violated

    Scenario: HOU-7.4a Without the day of booking nobody knows
      Given no notices are on record
      When it is checked on 1 June 2026
      Then HOU-7.4a is unknown because schedule.bookedAt of the meeting is missing

    Scenario: HOU-7.4a An invitation that was sent in time proves the booking
      Given an invitation was sent to P1 25 days before the meeting
      When it is checked on 1 June 2026
      Then HOU-7.4a is satisfied

    Scenario: HOU-7.4a It says nothing about other kinds of meeting
      Given the kind of the meeting is individual planning
      And the meeting was booked 3 days before the meeting
      When it is checked on 8 June 2026
      Then HOU-7.4a is not applicable

    Scenario: HOU-7.4a Without the kind of meeting nobody knows
      Given the kind of the meeting is not recorded
      And the meeting was booked 3 days before the meeting
      When it is checked on 8 June 2026
      Then HOU-7.4a is unknown because the kind of the meeting is missing

    Scenario Outline: HOU-7.4a Read as clear days, a meeting booked <when> is <verdict>
      Given AMB-01 is read as clear days
      And the meeting was booked <when>
      When it is checked on 1 June 2026
      Then HOU-7.4a is <verdict>

      Examples:
        | when                       | verdict   |
        | 26 days before the meeting | satisfied |
        | 25 days before the meeting | violated  |

  Rule: HOU-7.4b Agendas go round 7 days before

    Background:
      Given a meeting of kind co-production group with two parents on Tuesday 9 June 2026 from 10am to 12 midday
      And the council's records of notices are complete

    Scenario Outline: HOU-7.4b An agenda sent <when> is <verdict>
      Given the agenda was sent to everyone <when>
      When it is checked on 8 June 2026
      Then HOU-7.4b is <verdict>

      Examples:
        | when                                 | verdict   |
        | 8 days before the meeting            | satisfied |
        | 7 days before the meeting at 11:59pm | satisfied |
        | on 3 June 2026 at 12 midnight        | violated  |

    Scenario: HOU-7.4b Somebody who was left out is named
      Given the agenda was sent to P1 10 days before the meeting
      When it is checked on 5 June 2026
      Then HOU-7.4b is violated
      And it names P2
      And it does not name P1
      And it can be put right

    Scenario: HOU-7.4b Until 7 days before there is time
      When it is checked on 2 June 2026 at 11:59pm
      Then HOU-7.4b is pending
      And it is due by 2 June 2026
      When it is checked on 3 June 2026 at 12 midnight
      Then HOU-7.4b is violated

    Scenario: HOU-7.4b Once the meeting is over it is too late
      Given the meeting was held
      When it is checked on 10 June 2026
      Then HOU-7.4b is violated
      And it cannot be put right any more

    Scenario: HOU-7.4b Nobody knows when an agenda was sent whose time was not recorded
      Given the agenda was sent to everyone
      When it is checked on 8 June 2026
      Then HOU-7.4b is unknown because the sent at of the agenda is missing

    Scenario Outline: HOU-7.4b A later version with <change> change that matters is <verdict>
      Given the agenda was sent to everyone 10 days before the meeting
      And the agenda was sent to everyone 2 days before the meeting
      And the agenda is version 2, with <change> change that matters
      When it is checked on 8 June 2026
      Then HOU-7.4b is <verdict>

      Examples:
        | change | verdict   |
        | no     | satisfied |
        | a      | violated  |

    Scenario: HOU-7.4b Nobody knows whether an unexplained later version matters
      Given the agenda was sent to everyone 10 days before the meeting
      And the agenda was sent to everyone 2 days before the meeting
      And the agenda is version 2
      When it is checked on 8 June 2026
      Then HOU-7.4b is unknown because the material of the agenda is missing

  Rule: HOU-7.4c Papers go round 7 days before

    Background:
      Given a meeting of kind co-production group with two parents on Tuesday 9 June 2026 from 10am to 12 midday

    Scenario Outline: HOU-7.4c Papers sent <when> are <verdict>
      Given the meeting has papers DOC-1 and DOC-2
      And the papers were sent to everyone <when>
      When it is checked on 8 June 2026
      Then HOU-7.4c is <verdict>

      Examples:
        | when                                 | verdict   |
        | 7 days before the meeting at 11:59pm | satisfied |
        | on 3 June 2026 at 12 midnight        | violated  |

    Scenario: HOU-7.4c One paper that was forgotten breaks it
      Given the meeting has papers DOC-1 and DOC-2
      And the council's records of notices are complete
      And the papers were sent to everyone 10 days before the meeting
      And the papers carry paper DOC-1
      When it is checked on 8 June 2026
      Then HOU-7.4c is violated
      And the explanation says "DOC-2"
      And it can be put right

    Scenario: HOU-7.4c A paper that was tabled on the day cannot be sent any more
      Given the meeting has papers DOC-1
      And the meeting was held
      And the papers were sent to everyone on the day of the meeting
      When it is checked on 10 June 2026
      Then HOU-7.4c is violated
      And it cannot be put right any more

    Scenario: HOU-7.4c Nobody knows whether there are papers
      When it is checked on 8 June 2026
      Then HOU-7.4c is unknown because the document ids of the meeting are missing

    Scenario: HOU-7.4c Nothing has to go round when there are no papers
      Given the meeting has no papers
      When it is checked on 8 June 2026
      Then HOU-7.4c is not applicable

    Scenario: HOU-7.4c Until 7 days before there is time
      Given the meeting has papers DOC-1
      And no notices are on record
      When it is checked on 1 June 2026
      Then HOU-7.4c is pending
      And it is due by 2 June 2026

  Rule: HOU-8.2a Young people get easy read

    Background:
      Given a meeting with a young person on Tuesday 7 July 2026 from 10am to 12 midday
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: HOU-8.2a An invitation in <formats> is <verdict>
      Given the invitation is offered in <formats>
      When it is checked on 2 July 2026
      Then HOU-8.2a is <verdict>

      Examples:
        | formats                  | verdict   |
        | easy read                | satisfied |
        | plain text and easy read | satisfied |
        | plain text               | violated  |

    Scenario: HOU-8.2a Easy read can still be issued
      Given the invitation is offered in plain text
      When it is checked on 2 July 2026
      Then HOU-8.2a is violated
      And it counts as advisory
      And it can be put right
      When it is checked on 8 July 2026
      Then HOU-8.2a is violated
      And it cannot be put right any more

    Scenario: HOU-8.2a A fragment may be read as not counting
      Given AMB-37 is read as fragments ignored
      And the invitation is offered in plain text
      When it is checked on 2 July 2026
      Then HOU-8.2a is not applicable

    Scenario: HOU-8.2a Nobody knows in which formats an invitation came if they are not recorded
      When it is checked on 2 July 2026
      Then HOU-8.2a is unknown because the formats of N1 are missing

  Rule: HOU-8.2b Young people get a space, a voice, an audience and influence

    Background:
      Given a meeting M1 with a parent, a young person and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended

    Scenario: HOU-8.2b Four times yes of the young person keeps it
      Given P2 answered Q-LUNDY-SPACE, Q-LUNDY-VOICE, Q-LUNDY-AUDIENCE and Q-LUNDY-INFLUENCE with yes on 10 June 2026
      When it is checked on 20 June 2026
      Then HOU-8.2b is satisfied

    Scenario: HOU-8.2b Three times yes is not yet all
      Given P2 answered Q-LUNDY-SPACE, Q-LUNDY-VOICE and Q-LUNDY-AUDIENCE with yes on 10 June 2026
      When it is checked on 20 June 2026
      Then HOU-8.2b is unknown because the attestations of the case file are missing

  Rule: HOU-10.1 Everybody's part is acknowledged

    Background:
      Given a meeting M1 with a parent and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended
      And P1 also has
        | recognition | none offered |
      And P2 also has
        | recognition | none offered |
      And the council's records of notices are complete

    Scenario: HOU-10.1 Thanks sent to everybody keep the promise
      Given thanks were sent to everyone the day after the meeting
      When it is checked on 15 June 2026
      Then HOU-10.1 is satisfied

    Scenario: HOU-10.1 Whoever was left out is named once the next meeting begins
      Given thanks were sent to P1 the day after the meeting
      And a meeting M2 with the same people on Tuesday 7 July 2026 from 10am to 12 midday
      When it is checked on 7 July 2026 at 9:59:59am
      Then HOU-10.1 is pending for meeting M1
      And it is due by 7 July 2026
      When it is checked on 7 July 2026 at 10am
      Then HOU-10.1 is violated for meeting M1
      And it names P2
      And it does not name P1
      And it counts as a should
      And it can be put right

    Scenario: HOU-10.1 While no next meeting is planned there is time
      When it is checked on 1 December 2026
      Then HOU-10.1 is pending

    Scenario: HOU-10.1 Nobody knows about somebody of whom nothing is on record
      Given the recognition of P2 is not recorded
      When it is checked on 15 June 2026
      Then HOU-10.1 is unknown because the recognition of P2 is missing

  Rule: HOU-3.4a Every kind of group meets regularly

    Scenario: HOU-3.4a A co-production group has to meet as a forum has
      Given a meeting M1 of kind co-production group with two parents on Tuesday 3 March 2026 from 10am to 12 midday
      And the meeting was held
      And the house figure MEET_EVERY is 3 months
      When it is checked on 3 June 2026 at 11pm
      Then HOU-3.4a is pending

  Rule: HOU-5.3b Only parents are meant

    Scenario: HOU-5.3b What a young person takes on is not looked at
      Given a meeting with a young person and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And an action A1 for P1, due by 30 June 2026
      And the action also has
        | created at | 9 June 2026 at 11am |
      And the owner accepted at of the action is 9 June 2026 at 11am
      When it is checked on 20 June 2026
      Then HOU-5.3b is not applicable

  Rule: HOU-7.2b Only parents are meant

    Scenario: HOU-7.2b Only the commitments of parents and carers count
      Given a meeting with a parent and a young person on Tuesday 9 June 2026 from 10am to 12 midday
      And people may take part face to face or online
      And P1 cannot come on Tuesdays from 9am to 10am because of the school run
      When it is checked on 1 June 2026
      Then HOU-7.2b is satisfied

  Rule: HOU-8.2b Everybody young is meant

    Scenario: HOU-8.2b A child has to be asked as well as a young person
      Given a meeting M1 with a child, a young person and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended
      And P2 answered Q-LUNDY-SPACE, Q-LUNDY-VOICE, Q-LUNDY-AUDIENCE and Q-LUNDY-INFLUENCE with yes on 10 June 2026
      When it is checked on 20 June 2026
      Then HOU-8.2b is unknown

  Rule: What people are asked after a meeting

    Background:
      Given a meeting with two parents and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended

    Scenario Outline: <clause> <promise>, if everyone says so
      Given P1 and P2 answered <questions> with yes the day after the meeting
      When it is checked on 10 July 2026
      Then <clause> is unknown
      Given P3 answered <questions> with yes the day after the meeting
      When it is checked on 10 July 2026
      Then <clause> is satisfied
      Given somebody answered <questions> with no the day after the meeting
      When it is checked on 10 July 2026
      Then <clause> is violated

      Examples:
        | clause   | promise                                                    | questions       |
        | HOU-1.1  | Everybody has an equal say                                 | Q-EQUAL-SAY     |
        | HOU-3.4b | Information, concerns and views are exchanged meaningfully | Q-WORTHWHILE    |
        | HOU-4.4b | Talk stays on real problems                                | Q-REAL-ISSUES   |
        | HOU-5.1a | Relationships grow                                         | Q-RELATIONSHIPS |
        | HOU-6.1a | People are listened to                                     | Q-LISTENED      |
        | HOU-6.2b | Contributions are appreciated                              | Q-APPRECIATED   |

    Scenario Outline: <clause> <promise>, if somebody says so in words
      When it is checked on 10 July 2026
      Then <clause> is unknown
      Given somebody answered <question> with "<answer>" the day after the meeting
      When it is checked on 10 July 2026
      Then <clause> is satisfied

      Examples:
        | clause   | promise              | question  | answer                  |
        | HOU-4.1b | People keep learning | Q-LEARNED | How referrals are made. |

    Scenario Outline: <clause> <promise>, if the family says so, whoever else says no
      Given a meeting M2 with a parent P4, a service user P5 and a health professional P6 on Tuesday 9 June 2026 from 2pm to 4pm
      And the meeting was held
      And everyone attended
      And P4 answered <question> with yes the day after the meeting
      And P5 and P6 answered <question> with no the day after the meeting
      When it is checked on 10 July 2026
      Then <clause> is satisfied for meeting M2

      Examples:
        | clause   | promise                                         | question    |
        | HOU-5.2a | Families and young people are equal partners    | Q-EQUAL-SAY |
        | HOU-5.2b | The views of families and young people are prized | Q-VALUED  |

  Rule: Whom the promises are made to

    Scenario Outline: <clause> Where no <people> are invited it does not apply
      Given a meeting of kind co-production group with two health professionals on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And the meeting has papers DOC-1
      And an invitation was sent to everyone on 1 June 2026
      When it is checked on 20 June 2026
      Then <clause> is not applicable
      And the explanation says "Nobody is invited as <people>."

      Examples:
        | clause   | people                   |
        | HOU-5.2a | family members           |
        | HOU-5.2b | family members           |
        | HOU-7.2b | parents or carers        |
        | HOU-7.4a | parents or carers        |
        | HOU-7.4b | parents or carers        |
        | HOU-7.4c | parents or carers        |
        | HOU-8.2a | children or young people |
        | HOU-8.2b | children or young people |
