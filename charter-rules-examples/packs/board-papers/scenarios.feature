Feature: When board papers and minutes come out

  Rule: BIG-1a The agenda is out five clear working days before

    Background:
      Given a meeting of kind strategic board with three commissioners on Tuesday 9 June 2026 at 2pm
      And the council's records of notices are complete
      And the policy also has
        | bankHolidays | 25 May 2026 |

    Scenario Outline: BIG-1a An agenda sent on <date> is <verdict>
      Given the agenda was sent to everyone on <date>
      When it is checked on 8 June 2026
      Then BIG-1a is <verdict>

      Examples:
        | date               | verdict   |
        | Monday 1 June 2026 | satisfied |
        | 2 June 2026        | violated  |

    Scenario: BIG-1a A bank holiday is no working day
      Given the policy also has
        | bankHolidays | 25 May 2026, 5 June 2026 |
      And the agenda was sent to everyone on 1 June 2026
      When it is checked on 8 June 2026
      Then BIG-1a is violated
      And the explanation says "That leaves 4 clear working days before the meeting."

    Scenario: BIG-1a Nobody can count working days without the bank holidays
      Given the policy also has
        | bankHolidays | not recorded |
      And the agenda was sent to everyone on 1 June 2026
      When it is checked on 8 June 2026
      Then BIG-1a is unknown

    Scenario: BIG-1a Other meetings may be at shorter notice
      Given the kind of the meeting is workshop
      When it is checked on 8 June 2026
      Then BIG-1a is not applicable

    Scenario: BIG-1a Training may be at shorter notice
      Given the kind of the meeting is training
      When it is checked on 8 June 2026
      Then BIG-1a is not applicable

  Rule: BIG-1b The papers are out five clear working days before

    Background:
      Given a meeting of kind strategic board with three commissioners on Tuesday 9 June 2026 at 2pm
      And the meeting has papers DOC-1
      And the council's records of notices are complete
      And the policy also has
        | bankHolidays | 25 May 2026 |

    Scenario Outline: BIG-1b Papers sent on <date> are <verdict>
      Given the papers were sent to everyone on <date>
      When it is checked on 8 June 2026
      Then BIG-1b is <verdict>

      Examples:
        | date               | verdict   |
        | Monday 1 June 2026 | satisfied |
        | 2 June 2026        | violated  |

    Scenario: BIG-1b Nobody knows when papers without a date went out
      Given the papers were sent to everyone
      When it is checked on 8 June 2026
      Then BIG-1b is unknown

  Rule: BIG-2b Draft minutes are out within ten working days

    Background:
      Given a meeting of kind strategic board with a commissioner and a parent on Tuesday 12 May 2026 from 2pm to 4pm
      And the meeting was held
      And everyone attended
      And the council's records of notices are complete
      And the policy also has
        | bankHolidays | 25 May 2026 |

    Scenario Outline: BIG-2b Minutes sent on <date> are <verdict>
      Given the notes were sent to everyone on <date>
      When it is checked on 1 July 2026
      Then BIG-2b is <verdict>

      Examples:
        | date                      | verdict   |
        | Wednesday 27 May 2026     | satisfied |
        | Thursday 28 May 2026      | violated  |

    Scenario: BIG-2b Until the tenth working day there is time
      When it is checked on 27 May 2026
      Then BIG-2b is pending
      And it is due by 27 May 2026
      When it is checked on 28 May 2026
      Then BIG-2b is violated

    Scenario: BIG-2b Nobody knows when minutes without a date went out
      Given the notes were sent to everyone
      When it is checked on 1 July 2026
      Then BIG-2b is unknown

  Rule: BIG-3 Approved minutes are out within five working days

    Background:
      Given a meeting M1 of kind strategic board with a commissioner and a parent on Tuesday 12 May 2026 from 2pm to 4pm
      And the meeting was held
      And everyone attended
      And the council's records of notices are complete
      And the policy also has
        | bankHolidays | 25 May 2026 |

    Scenario Outline: BIG-3 Minutes sent on <date> are <verdict>
      Given the notes were sent to everyone on <date>
      And a meeting M2 of kind training on Tuesday 19 May 2026 from 2pm to 4pm
      And the meeting was held
      When it is checked on 1 July 2026
      Then BIG-3 is <verdict> for meeting M1

      Examples:
        | date                         | verdict   |
        | Wednesday 27 May 2026        | satisfied |
        | Thursday 28 May 2026         | violated  |
        | Tuesday 19 May 2026 at 1pm   | violated  |
        | Tuesday 19 May 2026 at 5pm   | satisfied |

    Scenario: BIG-3 Until the fifth working day there is time
      Given a meeting M2 of kind training on Tuesday 19 May 2026 from 2pm to 4pm
      And the meeting was held
      When it is checked on 27 May 2026
      Then BIG-3 is pending for meeting M1
      And it is due by 27 May 2026
      When it is checked on 28 May 2026
      Then BIG-3 is violated for meeting M1

    Scenario: BIG-3 Nothing is due before another meeting was held
      Given a meeting M2 of kind training on Tuesday 19 May 2026 from 2pm to 4pm
      When it is checked on 1 July 2026
      Then BIG-3 is not applicable for meeting M1

    Scenario: BIG-3 Nobody knows when minutes without a date went out
      Given the notes were sent to everyone
      And a meeting M2 of kind training on Tuesday 19 May 2026 from 2pm to 4pm
      And the meeting was held
      When it is checked on 1 July 2026
      Then BIG-3 is unknown for meeting M1
