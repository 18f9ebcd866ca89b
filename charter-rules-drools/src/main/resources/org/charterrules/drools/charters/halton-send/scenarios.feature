Feature: Halton SEND Co-production Charter

  Rule: HS-C10a Families get at least a week's notice

    Background:
      Given a meeting with a parent, a young person and an education professional on Monday 30 March 2026 from 10am to 12 midday

    Scenario Outline: HS-C10a An invitation sent <when> is <verdict>
      Given an invitation was sent to everyone <when>
      When it is checked on 29 March 2026
      Then HS-C10a is <verdict>

      Examples:
        | when                                 | verdict   |
        | 8 days before the meeting            | satisfied |
        | 7 days before the meeting at 11:59pm | satisfied |
        | on 24 March 2026 at 12 midnight      | violated  |

    Scenario: HS-C10a Whoever was left out is named
      Given an invitation was sent to P1 and P3 10 days before the meeting
      And the council's records of notices are complete
      When it is checked on 26 March 2026
      Then HS-C10a is violated
      And it names P2
      And it does not name P1
      And it counts as a must
      And it can be put right

    Scenario: HS-C10a Professionals may be told later
      Given an invitation was sent to P1 and P2 10 days before the meeting
      And an invitation was sent to P3 1 day before the meeting
      When it is checked on 29 March 2026
      Then HS-C10a is satisfied

    Scenario: HS-C10a Until a week before there is time
      Given the council's records of notices are complete
      When it is checked on 23 March 2026 at 11:59pm
      Then HS-C10a is pending
      And it is due by 23 March 2026
      When it is checked on 24 March 2026 at 12 midnight
      Then HS-C10a is violated

    Scenario: HS-C10a Once the meeting is over it is too late
      Given the council's records of notices are complete
      And the meeting was held
      When it is checked on 31 March 2026
      Then HS-C10a is violated
      And it cannot be put right any more

    Scenario: HS-C10a Unless the records are complete nobody knows whether families were told
      Given no notices are on record
      When it is checked on 26 March 2026
      Then HS-C10a is unknown because the notices of the case file are missing

    Scenario: HS-C10a Nobody knows when an invitation was sent whose time was not recorded
      Given an invitation was sent to everyone
      When it is checked on 26 March 2026
      Then HS-C10a is unknown because the sent at of the invitation is missing

    Scenario: HS-C10a A family that agreed to short notice excuses it
      Given an invitation was sent to everyone 3 days before the meeting
      And P1 and P2 agreed to short notice 2 days before the meeting
      When it is checked on 29 March 2026
      Then HS-C10a is excused

    Scenario: HS-C10a All of the families must agree to short notice
      Given an invitation was sent to everyone 3 days before the meeting
      And P1 agreed to short notice 2 days before the meeting
      When it is checked on 29 March 2026
      Then HS-C10a is violated
      And it names P2

    Scenario: HS-C10a A meeting that was moved to another date is announced again
      Given the meeting was moved from Friday 20 March 2026 at 10am
      And an invitation was sent to everyone on 1 March 2026
      And the invitation names 20 March 2026 at 10am as the start
      And a change notice was sent to everyone 3 days before the meeting
      And the change notice names the present date as the start
      When it is checked on 29 March 2026
      Then HS-C10a is violated

    Scenario: HS-C10a Read as a clear week, 7 days are not enough
      Given AMB-03 is read as clear week
      And an invitation was sent to everyone 7 days before the meeting
      When it is checked on 29 March 2026
      Then HS-C10a is violated

    Scenario: HS-C10a Notice is not owed to professionals
      Given a meeting M2 with an education professional on Monday 30 March 2026 from 2pm to 3pm
      When it is checked on 26 March 2026
      Then HS-C10a is not applicable for meeting M2

  Rule: HS-C12b Every way of meeting is offered, where possible

    Background:
      Given a meeting with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday

    Scenario: HS-C12b All three ways keep the promise
      Given people may take part online, by telephone or face to face
      When it is checked on 1 March 2026
      Then HS-C12b is satisfied

    Scenario: HS-C12b A way that is left out without a reason breaks it
      Given people may take part online or face to face
      And no reasons are on record
      When it is checked on 1 March 2026
      Then HS-C12b is violated
      And it counts as advisory
      And the explanation says "telephone"
      And it can be put right

    Scenario: HS-C12b A reason on record excuses it
      Given people may take part online or face to face
      And the recorded reason for not offering telephone is "The line in the hall is broken."
      When it is checked on 1 March 2026
      Then HS-C12b is excused

    Scenario: HS-C12b Every way that is left out needs its own reason
      Given people may take part face to face
      And the recorded reason for not offering telephone is "The line in the hall is broken."
      When it is checked on 1 March 2026
      Then HS-C12b is violated
      And the explanation says "online"

    Scenario: HS-C12b A reason without words is no reason
      Given people may take part online or face to face
      And the recorded reason for not offering telephone is " "
      When it is checked on 1 March 2026
      Then HS-C12b is violated

    Scenario: HS-C12b Nobody knows what was offered if that was not recorded
      When it is checked on 1 March 2026
      Then HS-C12b is unknown because the modes offered of the meeting are missing

    Scenario: HS-C12b Nobody knows about reasons that were never recorded
      Given people may take part online or face to face
      When it is checked on 1 March 2026
      Then HS-C12b is unknown because the reasons of the meeting are missing

    Scenario: HS-C12b Read as any one way, online alone is enough
      Given AMB-27 is read as any one offered
      And people may take part online
      When it is checked on 1 March 2026
      Then HS-C12b is satisfied

  Rule: HS-C15b Documents use no unexplained acronyms

    Background:
      Given a meeting with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the papers were sent to everyone on 20 March 2026

    Scenario Outline: HS-C15b The text "<text>" is <verdict>
      Given the papers say "<text>"
      When it is checked on 21 March 2026
      Then HS-C15b is <verdict>

      Examples:
        | text                                                        | verdict   |
        | We meet on Monday.                                          | satisfied |
        | The education, health and care plan (EHCP) is ready.        | satisfied |
        | The EHCP is ready.                                          | violated  |
        | The EHCP is the education, health and care plan (EHCP).     | violated  |

    Scenario: HS-C15b Agreed acronyms are allowed
      Given the agreed acronyms are SEND and EHCP
      And the papers say "The EHCP is ready."
      When it is checked on 21 March 2026
      Then HS-C15b is satisfied

    Scenario: HS-C15b Read as none at all, even an explained acronym breaks it
      Given AMB-35 is read as none allowed
      And the papers say "The education, health and care plan (EHCP) is ready."
      When it is checked on 21 March 2026
      Then HS-C15b is violated

    Scenario: HS-C15b Each acronym is listed
      Given the papers say:
        """
        The EHCP is ready.
        Ask the SENCO about it.
        """
      When it is checked on 21 March 2026
      Then HS-C15b is violated
      And the explanation says "EHCP"
      And the explanation says "SENCO"

    Scenario: HS-C15b Nobody can read what was not recorded
      When it is checked on 21 March 2026
      Then HS-C15b is unknown because the text of the papers is missing

  Rule: HS-C16a Families hear back on time

    Background:
      Given a meeting with a parent, a family member and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held

    Scenario Outline: HS-C16a Feedback sent <when> is <verdict>
      Given people were promised to hear back by 13 April 2026
      And feedback was sent to P1 and P2 <when>
      When it is checked on 30 April 2026
      Then HS-C16a is <verdict>

      Examples:
        | when                           | verdict   |
        | on 13 April 2026 at 11:59pm    | satisfied |
        | on 14 April 2026 at 12 midnight | violated  |

    Scenario: HS-C16a Notes will do
      Given people were promised to hear back by 13 April 2026
      And the notes were sent to P1 and P2 on 1 April 2026
      When it is checked on 30 April 2026
      Then HS-C16a is satisfied

    Scenario: HS-C16a Until the date is over there is time
      Given people were promised to hear back by 13 April 2026
      And the council's records of notices are complete
      When it is checked on 13 April 2026 at 11:59pm
      Then HS-C16a is pending
      And it is due by 13 April 2026
      When it is checked on 14 April 2026 at 12 midnight
      Then HS-C16a is violated
      And it names P1 and P2
      And it cannot be put right any more

    Scenario: HS-C16a Nobody knows by when people hear back who were given no date
      Given the council's records of notices are complete
      When it is checked on 30 April 2026
      Then HS-C16a is unknown because the feedback due of the meeting is missing

    Scenario: HS-C16a Read strictly, giving no date is a breach
      Given AMB-34 is read as no date is a breach
      When it is checked on 30 April 2026
      Then HS-C16a is violated

    Scenario: HS-C16a Unless the records are complete nobody knows whether people heard back
      Given people were promised to hear back by 13 April 2026
      And no notices are on record
      When it is checked on 30 April 2026
      Then HS-C16a is unknown because the notices of the case file are missing

  Rule: HS-C18 Promises are carried out

    Background:
      Given a meeting with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And an action A1 for P2 that concerns P1, due by 30 April 2026

    Scenario: HS-C18 A promise that was kept late was kept
      Given the action was done on 5 May 2026
      When it is checked on 10 May 2026
      Then HS-C18 is satisfied

    Scenario: HS-C18 The due date counts in full
      When it is checked on 30 April 2026 at 11:59pm
      Then HS-C18 is pending
      And it is due by 30 April 2026
      When it is checked on 1 May 2026 at 12 midnight
      Then HS-C18 is violated
      And it names A1
      And it can be put right

    Scenario: HS-C18 No reason makes up for a promise that was not kept
      Given P1 was told on 2 May 2026 why the action was not done
      When it is checked on 10 May 2026
      Then HS-C18 is violated

    Scenario: HS-C18 Nobody knows about an action without a date
      Given the due of the action is not recorded
      When it is checked on 10 May 2026
      Then HS-C18 is unknown because the due of A1 is missing

    Scenario: HS-C18 Families are not held to account
      Given the owner ids of the action are P1
      When it is checked on 10 May 2026
      Then HS-C18 is not applicable

  Rule: HS-X3a Views are asked for before the decision, not after

    Background:
      Given a meeting of kind consultation with two parents and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And no notices and feedback are on record

    Scenario Outline: HS-X3a A decision taken <when> is <verdict>
      Given the agenda has no items
      And a final decision D1 taken by P3 <when>
      When it is checked on 30 April 2026
      Then HS-X3a is <verdict>

      Examples:
        | when                         | verdict   |
        | on 13 April 2026             | satisfied |
        | when the meeting starts      | satisfied |
        | on 30 March 2026 at 9:59am   | violated  |

    Scenario: HS-X3a A decision that came first can be opened again
      Given the agenda has no items
      And a final decision D1 taken by P3 on 20 March 2026
      When it is checked on 25 March 2026
      Then HS-X3a is violated
      And it counts as a should
      And it names D1
      And it can be put right

    Scenario: HS-X3a An earlier letter that asks for views counts
      Given the agenda has no items
      And a final decision D1 taken by P3 on 20 March 2026
      And an invitation was sent to everyone on 10 March 2026
      And the invitation states the influence where "Which school it will be."
      When it is checked on 30 April 2026
      Then HS-X3a is satisfied

    Scenario: HS-X3a A provisional decision leaves it open
      Given the agenda has no items
      And a provisional decision D1 taken by P3 on 20 March 2026
      When it is checked on 30 April 2026
      Then HS-X3a is pending

    Scenario: HS-X3a Read as provisional decisions too, a provisional decision came too early
      Given AMB-42 is read as provisional too
      And the agenda has no items
      And a provisional decision D1 taken by P3 on 20 March 2026
      When it is checked on 30 April 2026
      Then HS-X3a is violated

    Scenario: HS-X3a Nobody knows when a decision was taken that has no time
      Given the agenda has no items
      And a final decision D1 taken by P3
      When it is checked on 30 April 2026
      Then HS-X3a is unknown because the decided at of D1 is missing

    Scenario: HS-X3a Without a decision nothing came too early
      Given the agenda has no items
      And no decisions are on record
      When it is checked on 30 April 2026
      Then HS-X3a is not applicable

  Rule: HS-X4 Decisions are not taken by professionals alone

    Background:
      Given a meeting of kind co-production group with a parent, a service user and two education professionals on Monday 30 March 2026 from 10am to 12 midday

    Scenario Outline: HS-X4 A decision taken by <takers> is <verdict>
      Given a final decision D1 taken by <takers> on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then HS-X4 is <verdict>

      Examples:
        | takers        | verdict   |
        | P1 and P3     | satisfied |
        | P2            | satisfied |
        | P3 and P4     | violated  |
        | nobody        | violated  |

    Scenario: HS-X4 A decision by professionals alone can be opened again
      Given a final decision D1 taken by P3 and P4 on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then HS-X4 is violated
      And it counts as a should
      And it names D1
      And it can be put right

    Scenario: HS-X4 Nobody knows who took a decision if that was not recorded
      Given a final decision D1
      When it is checked on 30 April 2026
      Then HS-X4 is unknown because the taker ids of D1 are missing

    Scenario: HS-X4 Nobody knows for whom somebody speaks whose group is not recorded
      Given the groups of P1 are not recorded
      And a final decision D1 taken by P1 and P3 on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then HS-X4 is unknown because the groups of P1 are missing

    Scenario: HS-X4 A provisional decision is not taken yet
      Given a provisional decision D1 taken by P3 and P4 on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then HS-X4 is not applicable

  Rule: HS-C5a Decisions on services are joint

    Background:
      Given a meeting with a parent, a young person and two education professionals on Monday 30 March 2026 from 10am to 12 midday

    Scenario Outline: HS-C5a A decision on <kind> taken by <takers> is <verdict>
      Given a final decision D1 taken by <takers> on 30 March 2026 at 11am
      And the decision also has
        | kind   | <kind>    |
        | aspect | provision |
      When it is checked on 30 April 2026
      Then HS-C5a is <verdict>

      Examples:
        | kind     | takers    | verdict        |
        | strategy | P1 and P3 | satisfied      |
        | policy   | P2 and P4 | satisfied      |
        | spending | P3 and P4 | violated       |
        | spending | P1 and P2 | violated       |
        | priority | P3 and P4 | not applicable |

    Scenario: HS-C5a A decision of one side can be opened again
      Given a final decision D1 taken by P3 on 30 March 2026 at 11am
      And the decision also has
        | kind   | service change |
        | aspect | provision      |
      When it is checked on 30 April 2026
      Then HS-C5a is violated
      And it can be put right

    Scenario: HS-C5a Nobody knows if who took it was not recorded
      Given a final decision D1
      And the decision also has
        | kind   | policy    |
        | aspect | provision |
      When it is checked on 30 April 2026
      Then HS-C5a is unknown because the taker ids of D1 are missing

  Rule: HS-C5b Decisions on monitoring are joint

    Background:
      Given a meeting with a parent, a young person and two education professionals on Monday 30 March 2026 from 10am to 12 midday

    Scenario Outline: HS-C5b A decision on monitoring taken by <takers> is <verdict>
      Given a final decision D1 taken by <takers> on 30 March 2026 at 11am
      And the decision also has
        | aspect | monitoring |
      When it is checked on 30 April 2026
      Then HS-C5b is <verdict>

      Examples:
        | takers    | verdict   |
        | P1 and P3 | satisfied |
        | P3 and P4 | violated  |

    Scenario: HS-C5b Nobody knows if it is about monitoring as long as that is not recorded
      Given a final decision D1 taken by P3 on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then HS-C5b is unknown because the aspect of D1 is missing

  Rule: HS-C6 Changes of services are agreed with families

    Background:
      Given a meeting with a parent, a young person and two education professionals on Monday 30 March 2026 from 10am to 12 midday
      And a final decision D1 taken by P3 on 30 March 2026 at 11am
      And the decision also has
        | kind | service change |

    Scenario Outline: HS-C6 A change agreed by <people> is <verdict>
      Given no actions are on record
      And D1 also has
        | agreed by ids | <people> |
      When it is checked on 30 April 2026
      Then HS-C6 is <verdict>

      Examples:
        | people | verdict   |
        | P1     | satisfied |
        | P4     | violated  |
        | none   | violated  |

    Scenario: HS-C6 A change that families did not agree to can be opened again
      Given no actions are on record
      And D1 also has
        | agreed by ids | P3 |
      When it is checked on 30 April 2026
      Then HS-C6 is violated
      And it can be put right

    Scenario Outline: HS-C6 Beginning to carry it out <when> is <verdict>
      Given D1 also has
        | agreed by ids | P1 |
      And an action A1 for P3 that concerns P1, due by 30 June 2026
      And the action was in progress
      And the action also has
        | decision id | D1     |
        | created at  | <when> |
      When it is checked on 30 April 2026
      Then HS-C6 is <verdict>

      Examples:
        | when                          | verdict   |
        | 30 March 2026 at 10:59:59am   | violated  |
        | 30 March 2026 at 11am         | satisfied |

    Scenario: HS-C6 Nobody knows if who agreed was not recorded
      Given no actions are on record
      When it is checked on 30 April 2026
      Then HS-C6 is unknown because the agreed by ids of D1 are missing

  Rule: HS-G7 Listening and acting take account of each family's own path

    Scenario: HS-G7 Only families are asked
      Given a meeting with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended
      And P1 answered Q-MY-STORY with yes the day after the meeting
      When it is checked on 30 April 2026
      Then HS-G7 is satisfied

  Rule: HS-W1a Partners ask whether it really is co-production

    Background:
      Given a meeting M1 of kind co-production group with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And a meeting M2 of kind co-production group with the same people on Monday 27 April 2026 from 10am to 12 midday
      And the council's records of answers are complete

    Scenario: HS-W1a A professional asks, whatever the answer
      Given P2 answered Q-TRULY-COPRODUCED about M1 with no on 31 March 2026
      When it is checked on 30 April 2026
      Then HS-W1a is satisfied for meeting M1

    Scenario: HS-W1a There is time until the next meeting begins
      Given no answers are on record
      When it is checked on 27 April 2026 at 9:59:59am
      Then HS-W1a is pending for meeting M1
      And it is due by 27 April 2026
      When it is checked on 27 April 2026 at 10am
      Then HS-W1a is violated for meeting M1
      And it counts as a should

    Scenario: HS-W1a The answer of a parent is not that of a professional
      Given P1 answered Q-TRULY-COPRODUCED about M1 with yes on 31 March 2026
      When it is checked on 30 April 2026
      Then HS-W1a is violated for meeting M1

    Scenario: HS-W1a An answer without a name may be that of a professional
      Given somebody answered Q-TRULY-COPRODUCED about M1 with yes on 31 March 2026
      When it is checked on 30 April 2026
      Then HS-W1a is unknown for meeting M1

    Scenario: HS-W1a Nobody knows if the answers are not recorded
      Given the attestations of the case file are not recorded
      When it is checked on 30 April 2026
      Then HS-W1a is unknown for meeting M1 because the attestations of the case file are missing

  Rule: HS-W1b Partners challenge what is not co-production

    Background:
      Given a meeting M1 of kind co-production group with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held

    Scenario: HS-W1b Nobody has to challenge what nobody denies
      Given P2 answered Q-TRULY-COPRODUCED with yes on 31 March 2026
      When it is checked on 30 April 2026
      Then HS-W1b is not applicable

    Scenario: HS-W1b After a no it counts who challenged it
      Given P2 answered Q-TRULY-COPRODUCED with no on 31 March 2026
      And somebody answered Q-CHALLENGED with "The chair did." on 31 March 2026
      When it is checked on 30 April 2026
      Then HS-W1b is satisfied

    Scenario: HS-W1b After a no nobody knows as long as nobody says who challenged it
      Given P2 answered Q-TRULY-COPRODUCED with no on 31 March 2026
      When it is checked on 30 April 2026
      Then HS-W1b is unknown because the attestations of the case file are missing

  Rule: HS-W5 Disabled people are seen as able to create chances and solve problems

    Background:
      Given a meeting with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended
      And P1 also has
        | groups | parent carer, disabled person |

    Scenario: HS-W5 Disabled people are asked in whatever else they are
      Given P1 answered Q-SKILLS-SEEN with yes the day after the meeting
      When it is checked on 30 April 2026
      Then HS-W5 is satisfied

    Scenario: HS-W5 A disabled person's no breaks it
      Given P1 answered Q-SKILLS-SEEN with no the day after the meeting
      When it is checked on 30 April 2026
      Then HS-W5 is violated
      And it counts as a should
