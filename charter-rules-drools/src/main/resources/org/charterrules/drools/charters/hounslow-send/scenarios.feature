Feature: Hounslow SEND Co-production Charter

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

  Rule: HOU-7.3a A meeting with parents or carers lasts at most two hours

    Scenario Outline: HOU-7.3a A meeting from 10am to <to> is <verdict>
      Given a meeting with a parent on Tuesday 9 June 2026 from 10am to <to>
      When it is checked on 1 June 2026
      Then HOU-7.3a is <verdict>

      Examples:
        | to         | verdict   |
        | 12 midday  | satisfied |
        | 12:00:01pm | violated  |

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

  Rule: HOU-7.4a Meetings of a co-production group are booked 25 days ahead

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

  Rule: HOU-5.2a Families and the young are partners on level terms

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

  Rule: HOU-8.2b The Lundy participation model guides practice

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
