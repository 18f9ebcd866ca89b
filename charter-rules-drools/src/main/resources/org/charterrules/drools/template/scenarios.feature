# Examples of what the rules should find. There is one on each side of every figure.
Feature: {id}

  Scenario Outline: MY-1 A meeting from <from> to <to> is <verdict>
    Given a meeting with a parent on Tuesday 9 June 2026 from <from> to <to>
    When it is checked on 1 June 2026
    Then MY-1 is <verdict>

    Examples:
      | from    | to        | verdict   |
      | 10am    | 12 midday | satisfied |
      | 9:59am  | 11am      | violated  |
      | 12:30pm | 2pm       | satisfied |
      | 12:30pm | 2:01pm    | violated  |

  Scenario: MY-1 A meeting without parents or carers may be at any time
    Given a meeting with two health professionals on Tuesday 9 June 2026 from 3pm to 5pm
    When it is checked on 1 June 2026
    Then MY-1 is not applicable

  Scenario: MY-1 A meeting of young people may be at any time
    Given a meeting with two young people on Tuesday 9 June 2026 from 3pm to 5pm
    When it is checked on 1 June 2026
    Then MY-1 is not applicable

  Scenario: MY-1 Nobody knows who a person of an unknown group is
    Given a meeting with a person whose group is not recorded on Tuesday 9 June 2026 from 3pm to 5pm
    When it is checked on 1 June 2026
    Then MY-1 is unknown

  Scenario Outline: MY-2 A meeting from 10am to <to> is <verdict>
    Given a meeting with a parent on Tuesday 9 June 2026 from 10am to <to>
    When it is checked on 1 June 2026
    Then MY-2 is <verdict>

    Examples:
      | to        | verdict   |
      | 12 midday | satisfied |
      | 12:01pm   | violated  |

  Scenario: MY-2 Nobody knows how long a meeting without an end lasts
    Given a meeting with a parent on Tuesday 9 June 2026 at 10am
    When it is checked on 1 June 2026
    Then MY-2 is unknown because the end of the meeting is missing
