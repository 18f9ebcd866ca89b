Feature: Terms of reference of a patient participation group

  Rule: PPG-2 The group meets four times a year

    Background:
      Given a meeting M1 on Tuesday 9 December 2025 at 6pm
      And the meeting was held
      And a meeting M2 on Tuesday 13 January 2026 at 6pm
      And the meeting was held
      And a meeting M3 on Tuesday 14 April 2026 at 6pm
      And the meeting was held
      And a meeting M4 on Tuesday 14 July 2026 at 6pm
      And the meeting was held

    Scenario: PPG-2 A fourth meeting booked for the last day of the year keeps it
      Given a meeting M5 on Thursday 31 December 2026 at 6pm
      When it is checked on 1 August 2026
      Then PPG-2 is satisfied

    Scenario: PPG-2 Until the last day of the year there is time for a fourth meeting
      When it is checked on 31 December 2026
      Then PPG-2 is pending
      And it is due by 31 December 2026

    Scenario: PPG-2 Three meetings in a year break it
      When it is checked on 1 January 2027
      Then PPG-2 is violated
      And the explanation says "3 meetings were held."

    Scenario: PPG-2 Nobody knows without a date
      Given a meeting M5
      When it is checked on 1 August 2026
      Then PPG-2 is unknown because the start of meeting M5 is missing

  Rule: PPG-15a Minutes are kept

    Background:
      Given the house figure NOTES_WITHIN is 28 days
      And a meeting with two service users on Tuesday 9 June 2026 from 6pm to 8pm
      And the meeting was held

    Scenario: PPG-15a Minutes written up the day after keep it
      Given the notes were written up the day after the meeting
      When it is checked on 1 August 2026
      Then PPG-15a is satisfied

    Scenario: PPG-15a Minutes that are not written up within the group's four weeks break it
      Given the council's records of documents are complete
      When it is checked on 7 July 2026 at 7:59pm
      Then PPG-15a is pending
      When it is checked on 7 July 2026 at 8pm
      Then PPG-15a is violated

    Scenario: PPG-15a Nobody knows about minutes that are not on record
      When it is checked on 1 August 2026
      Then PPG-15a is unknown

  Rule: PPG-15b The minutes name the actions

    Background:
      Given a meeting with two service users on Tuesday 9 June 2026 from 6pm to 8pm
      And the meeting was held
      And an action A1 for P1
      And an action A2 for P2
      And the notes were sent to everyone on 12 June 2026

    Scenario Outline: PPG-15b Minutes that name <actions> are <verdict>
      Given the action ids of the notes are <actions>
      When it is checked on 1 August 2026
      Then PPG-15b is <verdict>

      Examples:
        | actions | verdict   |
        | A1, A2  | satisfied |
        | A1      | violated  |

    Scenario: PPG-15b Nobody knows what is in minutes that are not on record
      When it is checked on 1 August 2026
      Then PPG-15b is unknown because the action ids of the notes are missing

  Rule: PPG-15c Somebody is responsible for each action

    Background:
      Given a meeting with two service users on Tuesday 9 June 2026 from 6pm to 8pm
      And the meeting was held

    Scenario: PPG-15c An action that P1 is to do keeps it
      Given an action A1 for P1
      When it is checked on 1 August 2026
      Then PPG-15c is satisfied

    Scenario: PPG-15c An action that nobody is to do breaks it
      Given an action A1
      And A1 also has
        | ownerIds | none |
      When it is checked on 1 August 2026
      Then PPG-15c is violated

    Scenario: PPG-15c Nobody knows who is to do an action without an owner on record
      Given an action A1
      When it is checked on 1 August 2026
      Then PPG-15c is unknown
