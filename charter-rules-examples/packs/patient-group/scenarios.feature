Feature: Terms of reference of a patient participation group

  Rule: PPG-2 The group meets four times a year

    Background:
      Given the house figure MEET_EVERY is 3 months
      And a meeting M1 on Tuesday 13 January 2026 at 6pm
      And the meeting was held

    Scenario: PPG-2 A meeting booked within three months keeps it
      Given a meeting M2 on Monday 13 April 2026 at 6pm
      When it is checked on 1 February 2026
      Then PPG-2 is satisfied

    Scenario: PPG-2 No meeting for longer than three months breaks it
      When it is checked on 14 April 2026
      Then PPG-2 is violated

    Scenario: PPG-2 Nobody knows without a date
      Given a meeting M2
      When it is checked on 1 February 2026
      Then PPG-2 is unknown because the start of meeting M2 is missing

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
