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

  Rule: HS-C10b The purpose is explained

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday

    Scenario: HS-C10b Telling families what it is for a second before the start keeps it
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | statements.purpose | To plan the summer fair. |
      When it is checked on 8 July 2026
      Then HS-C10b is satisfied
      And the explanation says "N1"

    Scenario: HS-C10b Telling families what it is for when the meeting begins is too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | statements.purpose | To plan the summer fair. |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HS-C10b is violated
      And it cannot be put right any more

    Scenario: HS-C10b A blank statement tells nobody anything
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements | none |
        | roles stated | none |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HS-C10b is violated

    Scenario: HS-C10b Until the meeting begins there is time
      Given no notices are on record
      When it is checked on 7 July 2026 at 9:59:59am
      Then HS-C10b is pending
      And it is due by 7 July 2026

    Scenario: HS-C10b Unless the records are complete nobody knows what was not told
      Given no notices are on record
      When it is checked on 8 July 2026
      Then HS-C10b is unknown because the notices of the case file are missing

    Scenario: HS-C10b Nobody knows what a notice states if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HS-C10b is unknown because the statements of N1 are missing

    Scenario: HS-C10b A cancelled meeting owes nobody this
      Given the meeting is cancelled
      And no notices are on record
      When it is checked on 8 July 2026
      Then HS-C10b is not applicable

  Rule: HS-C15a Documents use no jargon

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday
      And the policy also has
        | jargon | outturn |
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: HS-C15a A text that says <text> is <verdict>
      Given the invitation says "<text>"
      When it is checked on 2 July 2026
      Then HS-C15a is <verdict>

      Examples:
        | text                               | verdict   |
        | We meet on Tuesday.                | satisfied |
        | The outturn (what was spent) rose. | satisfied |
        | What was spent (outturn) rose.     | satisfied |
        | The outturn means what was spent.  | satisfied |
        | The Outturn rose.                  | violated  |

    Scenario: HS-C15a A term that nobody explains can be written out
      Given the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then HS-C15a is violated
      And the explanation says "outturn"
      And it can be put right

    Scenario: HS-C15a Nobody knows how plain a text is that is not on record
      When it is checked on 2 July 2026
      Then HS-C15a is unknown because the text of N1 is missing

    Scenario: HS-C15a Without a list nobody can tell jargon
      Given the jargon of the policy is not recorded
      And the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then HS-C15a is unknown because the house figure JARGON is missing

  Rule: HS-S2a Families are told no later than professionals

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday
      And the agenda has an item of kind decision
      And an invitation N1 was sent to P2 on 1 June 2026 at 12 midday

    Scenario Outline: HS-S2a A family invited on <date> is <verdict>
      Given an invitation N2 was sent to P1 on <date>
      When it is checked on 20 June 2026
      Then HS-S2a is <verdict>

      Examples:
        | date                      | verdict   |
        | 31 May 2026               | satisfied |
        | 1 June 2026 at 11:59:59pm | satisfied |
        | 2 June 2026 at 12:00am    | violated  |

    Scenario: HS-S2a Papers that families get later cannot be taken back
      Given an invitation N2 was sent to P1 on 1 June 2026
      And the papers N3 were sent to P2 on 8 June 2026
      And the papers N4 were sent to P1 on 9 June 2026
      When it is checked on 20 June 2026
      Then HS-S2a is violated
      And it names P1
      And it cannot be put right any more

    Scenario: HS-S2a Until the end of the same day there is time
      When it is checked on 1 June 2026 at 11pm
      Then HS-S2a is pending
      And it is due by 1 June 2026
      When it is checked on 2 June 2026
      Then HS-S2a is unknown because the notices of the case file are missing
      And the council's records of notices are complete
      When it is checked on 2 June 2026
      Then HS-S2a is violated

    Scenario: HS-S2a Nobody knows when a family got an invitation that has no date
      Given an invitation N2 was sent to P1
      When it is checked on 20 June 2026
      Then HS-S2a is unknown because the sent at of N2 is missing

  Rule: HS-C17 Families already known are worked with early

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday
      And the meeting also has
        | subject ids | none |
      And an invitation N1 was sent to P2 on 1 June 2026 at 12 midday

    Scenario Outline: HS-C17 A family known since <since> and invited on <date> is <verdict>
      Given P1 also has
        | known to service since | <since> |
      And an invitation N2 was sent to P1 on <date>
      When it is checked on 20 June 2026
      Then HS-C17 is <verdict>

      Examples:
        | since       | date                      | verdict        |
        | 31 May 2026 | 1 June 2026 at 11:59:59pm | satisfied      |
        | 31 May 2026 | 2 June 2026               | violated       |
        | 1 June 2026 | 2 June 2026               | not applicable |

    Scenario: HS-C17 What came too late cannot be made early
      Given P1 also has
        | known to service since | 1 September 2025 |
      And an invitation N2 was sent to P1 on 2 June 2026
      When it is checked on 20 June 2026
      Then HS-C17 is violated
      And it names P1
      And it cannot be put right any more

    Scenario: HS-C17 Nobody knows since when a service has known a family
      Given an invitation N2 was sent to P1 on 2 June 2026
      When it is checked on 20 June 2026
      Then HS-C17 is unknown because the known to service since of P1 is missing

    Scenario: HS-C17 On the day professionals are invited there is time
      Given P1 also has
        | known to service since | 1 September 2025 |
      When it is checked on 1 June 2026 at 11pm
      Then HS-C17 is pending
      And it is due by 1 June 2026
