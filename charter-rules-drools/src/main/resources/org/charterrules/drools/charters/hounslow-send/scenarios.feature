Feature: Hounslow SEND Co-production Charter

  Rule: HOU-7.2a Meetings with parents or carers fall between 10am and 2pm

    Scenario: HOU-7.2a A meeting from 10am to 2pm keeps the promise
      Given a meeting with two parents on Tuesday 9 June 2026 from 10am to 2pm
      When it is checked on 1 June 2026 at 9am
      Then HOU-7.2a is satisfied

    Scenario: HOU-7.2a A meeting that begins a second before 10am breaks it
      Given a meeting with two parents on Tuesday 9 June 2026 from 9:59:59am to 11am
      When it is checked on 1 June 2026 at 9am
      Then HOU-7.2a is violated
      And the explanation says "9:59:59am"
      And it can be put right

    Scenario: HOU-7.2a Without its end nobody knows
      Given a meeting with two parents on Tuesday 9 June 2026 at 10am
      When it is checked on 1 June 2026 at 9am
      Then HOU-7.2a is unknown because the end of the meeting is missing
