Feature: Notice and minutes of governing body meetings

  Rule: GOV-13.1 The governing body meets three times in every school year

    Background:
      Given a meeting M1 on Tuesday 10 June 2025 at 6pm
      And the meeting was held
      And a meeting M2 on Tuesday 14 October 2025 at 6pm
      And the meeting was held
      And a meeting M3 on Tuesday 13 January 2026 at 6pm
      And the meeting was held

    Scenario: GOV-13.1 A third meeting booked for the last day of the school year keeps it
      Given a meeting M4 on Monday 31 August 2026 at 6pm
      When it is checked on 1 February 2026
      Then GOV-13.1 is satisfied

    Scenario: GOV-13.1 Until the last day of the school year there is time for a third meeting
      When it is checked on 31 August 2026
      Then GOV-13.1 is pending
      And it is due by 31 August 2026

    Scenario: GOV-13.1 Two meetings in a school year break it
      Given a meeting M4 on Tuesday 1 September 2026 at 6pm
      When it is checked on 1 September 2026
      Then GOV-13.1 is violated
      And the explanation says "2 meetings were held."

    Scenario: GOV-13.1 Nobody knows without a date
      Given a meeting M4
      When it is checked on 1 February 2026
      Then GOV-13.1 is unknown because the start of meeting M4 is missing

  Rule: GOV-13.4a The agenda goes out seven clear days before

    Background:
      Given a meeting with two education professionals and a parent on Tuesday 9 June 2026 at 6pm
      And the council's records of notices are complete
      And no reasons are on record

    Scenario Outline: GOV-13.4a An agenda sent on <date> is <verdict>
      Given the agenda was sent to everyone on <date>
      When it is checked on 8 June 2026
      Then GOV-13.4a is <verdict>

      Examples:
        | date                     | verdict   |
        | 1 June 2026 at 11:59pm   | satisfied |
        | 2 June 2026 at 12:01am   | violated  |

    Scenario: GOV-13.4a Eight clear days are not asked for
      Given the agenda was sent to everyone 8 days before the meeting
      When it is checked on 8 June 2026
      Then GOV-13.4a is satisfied

    Scenario: GOV-13.4a Until eight days before there is time
      When it is checked on 1 June 2026
      Then GOV-13.4a is pending
      And it is due by 1 June 2026

    Scenario: GOV-13.4a Urgency that the chair put on record excuses shorter notice
      Given the agenda was sent to everyone 2 days before the meeting
      And the recorded reason for GOV-13.5 is "The roof has to be closed at once."
      When it is checked on 8 June 2026
      Then GOV-13.4a is excused

    Scenario: GOV-13.4a Nobody knows what an agenda without a date shows
      Given the agenda was sent to everyone
      When it is checked on 8 June 2026
      Then GOV-13.4a is unknown

  Rule: GOV-13.4b The papers go out seven clear days before

    Background:
      Given a meeting with two education professionals on Tuesday 9 June 2026 at 6pm
      And the meeting has papers DOC-1
      And the council's records of notices are complete
      And no reasons are on record

    Scenario Outline: GOV-13.4b Papers sent on <date> are <verdict>
      Given the papers were sent to everyone on <date>
      When it is checked on 8 June 2026
      Then GOV-13.4b is <verdict>

      Examples:
        | date        | verdict   |
        | 1 June 2026 | satisfied |
        | 2 June 2026 | violated  |

    Scenario: GOV-13.4b Nobody knows without notices on record
      Given the papers were sent to everyone
      When it is checked on 8 June 2026
      Then GOV-13.4b is unknown

  Rule: GOV-15.1a Minutes are drawn up

    Background:
      Given the house figure NOTES_WITHIN is 28 days
      And a meeting with a parent on Tuesday 9 June 2026 from 6pm to 8pm
      And the meeting was held

    Scenario: GOV-15.1a Minutes written up the day after keep it
      Given the notes were written up the day after the meeting
      When it is checked on 1 August 2026
      Then GOV-15.1a is satisfied

    Scenario: GOV-15.1a Minutes that are not drawn up within four weeks break it
      Given the council's records of documents are complete
      When it is checked on 7 July 2026 at 7:59pm
      Then GOV-15.1a is pending
      When it is checked on 7 July 2026 at 8pm
      Then GOV-15.1a is violated

    Scenario: GOV-15.1a Nobody knows about minutes that are not on record
      When it is checked on 1 August 2026
      Then GOV-15.1a is unknown
