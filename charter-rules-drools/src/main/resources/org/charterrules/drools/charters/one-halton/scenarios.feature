Feature: One Halton Co-production Charter

  Rule: OH-P3d Decisions are taken jointly

    Background:
      Given a meeting with a parent, a service user and two health professionals on Monday 30 March 2026 from 10am to 12 midday
      And no reasons are on record

    Scenario Outline: OH-P3d A decision taken by <takers> is <verdict>
      Given a final decision D1 taken by <takers> on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then OH-P3d is <verdict>

      Examples:
        | takers    | verdict   |
        | P1 and P3 | satisfied |
        | P2 and P4 | satisfied |
        | P1 and P2 | violated  |
        | P3 and P4 | violated  |
        | nobody    | violated  |

    Scenario: OH-P3d A decision of one side can be opened again
      Given a final decision D1 taken by P3 on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then OH-P3d is violated
      And it counts as advisory
      And it can be put right

    Scenario: OH-P3d A reason on record excuses
      Given a final decision D1 taken by P3 on 30 March 2026 at 11am
      And the recorded reason for OH-P3d is "It could not wait."
      When it is checked on 30 April 2026
      Then OH-P3d is excused

    Scenario: OH-P3d Nobody knows if who took it was not recorded
      Given a final decision D1
      When it is checked on 30 April 2026
      Then OH-P3d is unknown because the taker ids of D1 are missing

  Rule: OH-M1 Plainer words stand beside co-production

    Background:
      Given a meeting with a parent on Tuesday 7 July 2026 from 10am to 12 midday
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: OH-M1 A text that says <text> is <verdict>
      Given no reasons are on record
      And the invitation says "<text>"
      When it is checked on 2 July 2026
      Then OH-M1 is <verdict>

      Examples:
        | text                                                           | verdict   |
        | We meet on Tuesday.                                            | satisfied |
        | By co-production we mean working together.                     | satisfied |
        | See the Co-production Charter.                                 | satisfied |
        | We like co-production.                                         | violated  |
        | Working together a b c d e f g h i j k l m is co-production.   | satisfied |
        | Working together a b c d e f g h i j k l m n is co-production. | violated  |

    Scenario: OH-M1 A plainer word can be used instead
      Given no reasons are on record
      And the invitation says "We like co-production."
      When it is checked on 2 July 2026
      Then OH-M1 is violated
      And it counts as advisory
      And it can be put right

    Scenario: OH-M1 A recorded reason excuses
      Given the recorded reason for OH-M1 is "The law uses this word."
      And the invitation says "We like co-production."
      When it is checked on 2 July 2026
      Then OH-M1 is excused

    Scenario: OH-M1 Nobody knows how plain a text is that is not on record
      When it is checked on 2 July 2026
      Then OH-M1 is unknown because the text of N1 is missing

  Rule: OH-M3a People can speak in a form that suits them

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And P2 also has
        | preferences.routes | none |

    Scenario Outline: OH-M3a Somebody who would give views by <route> is <result>
      Given P1 also has
        | preferences.routes | <route> |
      And people may take part by telephone
      And the meeting also has
        | view routes | written, survey |
      When it is checked on 1 September 2026
      Then OH-M3a is <result>

      Examples:
        | route           | result    |
        | survey          | satisfied |
        | attend          | satisfied |
        | creative        | violated  |

    Scenario: OH-M3a A preferred way can be added until the meeting begins
      Given P1 also has
        | preferences.routes | creative |
      And the meeting also has
        | view routes | written |
      When it is checked on 10 September 2026 at 1:59pm
      Then OH-M3a is violated
      And it names P1
      And the explanation says "by drawing, music or play"
      And it can be put right
      When it is checked on 10 September 2026 at 2pm
      Then OH-M3a is violated
      And it cannot be put right any more

    Scenario: OH-M3a Nobody knows how somebody likes to give views who was never asked
      When it is checked on 1 September 2026
      Then OH-M3a is unknown because the preferences.routes of P1 is missing

  Rule: OH-M3b Venues are accessible

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And people may take part face to face
      And P1 also has
        | access needs | step free, quiet space |
      And P2 also has
        | access needs | none |

    Scenario Outline: OH-M3b A place with <features> is <result>
      Given the meeting also has
        | venue.features | <features> |
      When it is checked on 1 September 2026
      Then OH-M3b is <result>

      Examples:
        | features                         | result    |
        | step free, quiet space           | satisfied |
        | step free, accessible parking    | violated  |

    Scenario: OH-M3b Another place can be found until the meeting begins
      Given the meeting also has
        | venue.features | step free |
      When it is checked on 1 September 2026
      Then OH-M3b is violated
      And it names P1
      And the explanation says "Meet in a place that has: a quiet room."
      And it can be put right
      When it is checked on 11 September 2026
      Then OH-M3b is violated
      And it cannot be put right any more

    Scenario: OH-M3b Nobody knows what the place has if that is not on record
      When it is checked on 1 September 2026
      Then OH-M3b is unknown because the venue.features of the meeting are missing

  Rule: OH-M3d English is plain

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday
      And the policy also has
        | jargon | outturn |
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: OH-M3d A text that says <text> is <verdict>
      Given the invitation says "<text>"
      When it is checked on 2 July 2026
      Then OH-M3d is <verdict>

      Examples:
        | text                               | verdict   |
        | We meet on Tuesday.                | satisfied |
        | The outturn (what was spent) rose. | satisfied |
        | What was spent (outturn) rose.     | satisfied |
        | The outturn means what was spent.  | satisfied |
        | The Outturn rose.                  | violated  |
        | Meet the SENCO.                    | violated  |
        | Special educational needs (SEN).   | satisfied |

    Scenario: OH-M3d A term that nobody explains can be written out
      Given the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then OH-M3d is violated
      And the explanation says "outturn"
      And it can be put right

    Scenario: OH-M3d Nobody knows how plain a text is that is not on record
      When it is checked on 2 July 2026
      Then OH-M3d is unknown because the text of N1 is missing

    Scenario: OH-M3d Without a list of jargon acronyms alone are looked for
      Given the jargon of the policy is not recorded
      And the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then OH-M3d is satisfied

  Rule: OH-M4b There are ways to have a say besides meetings

    Background:
      Given a meeting M1 with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting also has
        | view routes | attend |

    Scenario: OH-M4b One way besides attending at one meeting of the series is enough
      Given a meeting M2 with the same people on Thursday 8 October 2026 from 2pm to 4pm
      And the meeting also has
        | view routes | attend, survey |
      When it is checked on 1 September 2026
      Then OH-M4b is satisfied

    Scenario: OH-M4b Attending alone is not enough
      When it is checked on 1 September 2026
      Then OH-M4b is violated
      And it can be put right
      When it is checked on 11 September 2026
      Then OH-M4b is violated
      And it cannot be put right any more

    Scenario: OH-M4b Nobody knows about a meeting whose ways are not on record
      Given a meeting M2 with the same people on Thursday 8 October 2026 from 2pm to 4pm
      When it is checked on 1 September 2026
      Then OH-M4b is unknown because the viewRoutes of meeting M2 are missing

  Rule: OH-M7a People are kept posted on what was agreed

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting was held
      And an action A1 for P2 that concerns P1, due by 30 November 2026
      And the council's records of notices are complete

    Scenario: OH-M7a A report after the meeting keeps the promise
      Given feedback was sent to P1 on 20 September 2026
      And the action ids of the feedback are A1
      When it is checked on 1 December 2026
      Then OH-M7a is satisfied

    Scenario: OH-M7a News may come until the next meeting starts
      Given a meeting M2 with the same people on Thursday 8 October 2026 from 2pm to 4pm
      When it is checked on 8 October 2026 at 2pm
      Then OH-M7a is pending for meeting M1
      And it is due by 8 October 2026
      When it is checked on 8 October 2026 at 2:00:01pm
      Then OH-M7a is violated for meeting M1
      And it names P1
      And it can be put right

    Scenario: OH-M7a News may come until the end of the 28th day
      Given the house figure UPDATE_WITHIN is 28 days
      When it is checked on 8 October 2026 at 11:59pm
      Then OH-M7a is pending
      When it is checked on 9 October 2026 at 12 midnight
      Then OH-M7a is violated

    Scenario: OH-M7a Nobody knows by when if no limit is set
      When it is checked on 1 December 2026
      Then OH-M7a is unknown because the house figure UPDATE_WITHIN is missing

  Rule: OH-M7b Progress reports say how far things are

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And an action A1 for P2 that concerns P1
      And the progress report N1 was sent to P1 on 20 September 2026
      And the action ids of the progress report are A1

    Scenario: OH-M7b A report that says how it is going keeps the promise
      Given the progress report states the progress "The form is with the printer."
      When it is checked on 21 September 2026
      Then OH-M7b is satisfied

    Scenario: OH-M7b A report that only names the action breaks it
      Given the progress report states the progress " "
      When it is checked on 21 September 2026
      Then OH-M7b is violated
      And it can be put right

    Scenario: OH-M7b Nobody knows what a report says that is not on record
      When it is checked on 21 September 2026
      Then OH-M7b is unknown because the statements of the progress report are missing

  Rule: OH-A1a Some meetings are in person

    Background:
      Given a meeting M1 with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And people may take part online
      And a meeting M2 with the same people on Thursday 8 October 2026 from 2pm to 4pm

    Scenario: OH-A1a One meeting in person is enough, unless every one has to be
      Given people may take part face to face
      When it is checked on 1 September 2026
      Then OH-A1a is satisfied
      Given AMB-28 is read as every one of them
      When it is checked on 1 September 2026
      Then OH-A1a is violated
      And it can be put right

    Scenario: OH-A1a A series that only meets online breaks it while a meeting is to come
      Given people may take part online or by telephone
      When it is checked on 20 September 2026
      Then OH-A1a is violated
      And the explanation says "At no meeting of the series"
      And it can be put right
      When it is checked on 9 October 2026
      Then OH-A1a is violated
      And it cannot be put right any more

    Scenario: OH-A1a A cancelled meeting does not count
      Given people may take part face to face
      And the meeting is cancelled
      When it is checked on 1 September 2026
      Then OH-A1a is violated

    Scenario: OH-A1a Nobody knows about a meeting whose ways are not on record
      When it is checked on 1 September 2026
      Then OH-A1a is unknown because the modesOffered of meeting M2 are missing

  Rule: OH-A1b In-person venues suit people

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And people may take part online or face to face
      And P1 also has
        | access needs | hearing loop |
      And P2 also has
        | access needs | none |

    Scenario Outline: OH-A1b A place with <features> is <result>
      Given the meeting also has
        | venue.features | <features> |
      When it is checked on 1 September 2026
      Then OH-A1b is <result>

      Examples:
        | features                | result    |
        | hearing loop, step free | satisfied |
        | step free               | violated  |
        | none                    | violated  |

    Scenario: OH-A1b Another place puts it right
      Given the meeting also has
        | venue.features | none |
      When it is checked on 1 September 2026
      Then OH-A1b is violated
      And it names P1
      And it does not name P2
      And it can be put right

    Scenario: OH-A1b Nobody knows what somebody needs who was never asked
      Given the access needs of P2 are not recorded
      And the meeting also has
        | venue.features | hearing loop |
      When it is checked on 1 September 2026
      Then OH-A1b is unknown because the accessNeeds of P2 are missing

    Scenario: OH-A1b A meeting without a room needs no place
      Given people may take part online
      When it is checked on 1 September 2026
      Then OH-A1b is not applicable

  Rule: OH-A1c Some meetings are online

    Background:
      Given a meeting M1 with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And people may take part face to face
      And a meeting M2 with the same people on Thursday 8 October 2026 from 2pm to 4pm

    Scenario: OH-A1c One meeting online is enough
      Given people may take part online
      When it is checked on 1 September 2026
      Then OH-A1c is satisfied

    Scenario: OH-A1c A series that is never online breaks it
      Given people may take part face to face or by telephone
      When it is checked on 20 September 2026
      Then OH-A1c is violated
      And it can be put right

    Scenario: OH-A1c Nobody knows about a meeting whose ways are not on record
      When it is checked on 1 September 2026
      Then OH-A1c is unknown because the modesOffered of meeting M2 are missing

  Rule: OH-A2a Roles are made clear

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday

    Scenario Outline: OH-A2a The parent as <role> is <verdict>
      Given an invitation N1 was sent to everyone on 7 July 2026 at 9:59:59am
      And the invitation also has
        | roles stated.P1 | <role>  |
        | roles stated.P2 | adviser |
      And the council's records of notices are complete
      And the agenda has no items
      When it is checked on 8 July 2026
      Then OH-A2a is <verdict>

      Examples:
        | role        | verdict   |
        | chair       | satisfied |
        | Participant | violated  |
        | attendee    | violated  |
        | guest       | violated  |

    Scenario: OH-A2a Roles told when the meeting begins come too late
      Given an invitation N1 was sent to everyone when the meeting starts
      And the invitation also has
        | roles stated.P1 | chair   |
        | roles stated.P2 | adviser |
      And the council's records of notices are complete
      And the agenda has no items
      When it is checked on 8 July 2026
      Then OH-A2a is violated
      And it cannot be put right any more

    Scenario: OH-A2a Several notices may tell the roles together
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | roles stated.P1 | chair |
      And the agenda N2 was sent to everyone on 6 July 2026
      And the agenda also has
        | roles stated.P2 | adviser |
      When it is checked on 8 July 2026
      Then OH-A2a is satisfied

    Scenario: OH-A2a Until the meeting begins there is time
      Given no notices are on record
      And the agenda has no items
      When it is checked on 7 July 2026 at 9:59:59am
      Then OH-A2a is pending
      And it is due by 7 July 2026

    Scenario: OH-A2a Nobody knows which roles a notice tells if that was not recorded
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the council's records of notices are complete
      And the agenda has no items
      When it is checked on 8 July 2026
      Then OH-A2a is unknown because the roles stated of N1 are missing

  Rule: OH-A2b People are asked what support they need

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm

    Scenario: OH-A2b Asking everyone beforehand keeps the promise
      Given everyone was asked what support they need 10 days before the meeting
      When it is checked on 11 September 2026
      Then OH-A2b is satisfied

    Scenario Outline: OH-A2b Being asked at <time> on the day is <verdict>
      Given everyone was asked what support they need on the day of the meeting at <time>
      When it is checked on 11 September 2026
      Then OH-A2b is <verdict>

      Examples:
        | time      | verdict   |
        | 1:59:59pm | satisfied |
        | 2pm       | violated  |

    Scenario: OH-A2b Until the meeting begins there is time
      Given P1 was asked what support they need on 1 September 2026
      And the council's records of participants are complete
      When it is checked on 10 September 2026 at 1:59:59pm
      Then OH-A2b is pending
      And it is due by 10 September 2026
      When it is checked on 10 September 2026 at 2pm
      Then OH-A2b is violated
      And it names P2
      And it does not name P1
      And it cannot be put right any more

    Scenario: OH-A2b Unless the records are complete nobody knows whether people were asked
      When it is checked on 11 September 2026
      Then OH-A2b is unknown because the support asked at of P1 is missing

    Scenario: OH-A2b Nobody has to be asked when nobody is invited
      Given no participants are on record
      When it is checked on 11 September 2026
      Then OH-A2b is not applicable

    Scenario: OH-A2b Nobody has to be asked about a meeting that was called off
      Given the meeting was cancelled
      And the council's records of participants are complete
      When it is checked on 11 September 2026
      Then OH-A2b is not applicable

  Rule: OH-A3 Information comes in forms that people prefer

    Background:
      Given a meeting with two service users and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And P2 and P3 need no special format

    Scenario Outline: OH-A3 An invitation in <formats> is <verdict> for somebody who prefers large print
      Given P1 needs large print
      And an invitation was sent to everyone on 1 September 2026
      And the invitation is offered in <formats>
      When it is checked on 2 September 2026
      Then OH-A3 is <verdict>

      Examples:
        | formats                    | verdict   |
        | large print                | satisfied |
        | plain text and large print | satisfied |
        | plain text and easy read   | violated  |

    Scenario Outline: OH-A3 <formats> is <verdict> when nobody stated a preference
      Given P1 needs no special format
      And the notes were sent to everyone on 11 September 2026
      And the notes are offered in <formats>
      When it is checked on 12 September 2026
      Then OH-A3 is <verdict>

      Examples:
        | formats              | verdict   |
        | plain text and audio | satisfied |
        | plain text           | violated  |

    Scenario: OH-A3 Whoever did not get their format is named, and can still get it
      Given P1 needs audio
      And the agenda was sent to everyone on 1 September 2026
      And the agenda is offered in plain text and paper
      When it is checked on 2 September 2026
      Then OH-A3 is violated
      And it names P1
      And it does not name P2
      And it can be put right

    Scenario: OH-A3 Nobody knows what somebody prefers who was never asked
      Given an invitation was sent to P1 on 1 September 2026
      And the invitation is offered in plain text and easy read
      When it is checked on 2 September 2026
      Then OH-A3 is unknown because the formats needed of P1 are missing

    Scenario: OH-A3 Nobody knows in which formats the invitation came
      Given P1 needs large print
      And an invitation was sent to P1 on 1 September 2026
      When it is checked on 2 September 2026
      Then OH-A3 is unknown because the formats of the invitation are missing

    Scenario: OH-A3 Thanks may come in one form
      Given P1 needs no special format
      And thanks were sent to everyone on 11 September 2026
      And the thanks are offered in plain text
      When it is checked on 12 September 2026
      Then OH-A3 is not applicable

  Rule: OH-A4a Language is simple

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday
      And the policy also has
        | jargon | outturn |
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: OH-A4a A text that says <text> is <verdict>
      Given the invitation says "<text>"
      When it is checked on 2 July 2026
      Then OH-A4a is <verdict>

      Examples:
        | text                               | verdict   |
        | We meet on Tuesday.                | satisfied |
        | The outturn (what was spent) rose. | satisfied |
        | What was spent (outturn) rose.     | satisfied |
        | The outturn means what was spent.  | satisfied |
        | The Outturn rose.                  | violated  |
        | Meet the SENCO.                    | violated  |
        | Special educational needs (SEN).   | satisfied |

    Scenario: OH-A4a A term that nobody explains can be written out
      Given the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then OH-A4a is violated
      And the explanation says "outturn"
      And it can be put right

    Scenario: OH-A4a Nobody knows how plain a text is that is not on record
      When it is checked on 2 July 2026
      Then OH-A4a is unknown because the text of N1 is missing

    Scenario: OH-A4a Without a list of jargon acronyms alone are looked for
      Given the jargon of the policy is not recorded
      And the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then OH-A4a is satisfied

  Rule: OH-A4b Hard ideas are explained

    Background:
      Given a meeting with a parent on Tuesday 7 July 2026 from 10am to 12 midday
      And the policy also has
        | difficult terms | mediation |
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: OH-A4b A text that says <text> is <verdict>
      Given the invitation says "<text>"
      When it is checked on 2 July 2026
      Then OH-A4b is <verdict>

      Examples:
        | text                                            | verdict   |
        | We meet on Tuesday.                             | satisfied |
        | Mediation (a talk with a third person) is free. | satisfied |
        | Mediation, that is, a talk, is free.            | satisfied |
        | Mediation is free.                              | violated  |

    Scenario: OH-A4b A hard term can be written out
      Given the invitation says "Mediation is free."
      When it is checked on 2 July 2026
      Then OH-A4b is violated
      And the explanation says "mediation"
      And it can be put right

    Scenario: OH-A4b Without a list nobody can tell which terms are hard
      Given the difficult terms of the policy are not recorded
      And the invitation says "Mediation is free."
      When it is checked on 2 July 2026
      Then OH-A4b is unknown because the house figure DIFFICULT_TERMS is missing

  Rule: OH-V3a Ways of working are flexible

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And P2's part in the meeting also has
        | support needs | none |

    Scenario Outline: OH-V3a A need that was <response> is <result>
      Given P1's part in the meeting also has
        | supportNeeds[1].response | <response> |
      When it is checked on 10 September 2026 at 2pm
      Then OH-V3a is <result>

      Examples:
        | response | result    |
        | met      | satisfied |
        | NONE     | violated  |

    Scenario: OH-V3a A need can be answered until the meeting begins
      Given P1's part in the meeting also has
        | supportNeeds[1].response | NONE |
      When it is checked on 10 September 2026 at 1:59:59pm
      Then OH-V3a is pending
      And it is due by 10 September 2026
      When it is checked on 10 September 2026 at 2pm
      Then OH-V3a is violated
      And it names P1
      And it cannot be put right any more

    Scenario: OH-V3a Nobody knows whether a need was answered if that is not on record
      Given P1's part in the meeting also has
        | supportNeeds[1].kind | access |
      When it is checked on 10 September 2026 at 2pm
      Then OH-V3a is unknown because the supportNeeds of P1 are missing

  Rule: OH-V4b There is room for the good and the bad

    Background:
      Given a meeting with a parent on Tuesday 7 July 2026 from 10am to 12 midday

    Scenario: OH-V4b An item for open discussion keeps it
      Given the agenda has an item of kind open discussion
      When it is checked on 1 July 2026
      Then OH-V4b is satisfied

    Scenario: OH-V4b An agenda that has gone round without one breaks it
      Given the agenda has an item of kind learning
      And the agenda N1 was sent to everyone on 1 July 2026 at 8am
      When it is checked on 1 July 2026
      Then OH-V4b is violated
      And it can be put right
      When it is checked on 8 July 2026
      Then OH-V4b is violated
      And it cannot be put right any more

    Scenario: OH-V4b Until the agenda goes round there is time
      Given the agenda has an item of kind learning
      And no notices are on record
      When it is checked on 7 July 2026 at 9:59:59am
      Then OH-V4b is pending
      And it is due by 7 July 2026
      When it is checked on 7 July 2026 at 10am
      Then OH-V4b is violated

    Scenario: OH-V4b Nobody knows what is on an agenda that is not recorded
      When it is checked on 1 July 2026
      Then OH-V4b is unknown because the agenda of M1 is missing

  Rule: OH-B3b People are told what cannot be done

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And a request F1
      And the view also has
        | from person id | P1       |
        | outcome        | declined |

    Scenario: OH-B3b A reason that was told keeps the promise
      Given the view also has
        | reason       | The law does not allow it. |
        | responded at | 20 September 2026 at 9am   |
      When it is checked on 1 October 2026
      Then OH-B3b is satisfied

    Scenario: OH-B3b A refusal without a reason breaks it
      Given the council's records of feedback are complete
      When it is checked on 1 October 2026
      Then OH-B3b is violated
      And it names P1
      And it can be put right

    Scenario: OH-B3b Nobody knows whether the reason was told if records may have gaps
      Given the reason of the view is "The law does not allow it."
      When it is checked on 1 October 2026
      Then OH-B3b is unknown because the responded at of the view is missing

  Rule: OH-B3c No promise is made that will not be kept

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting was held
      And an action A1 for P2 that concerns P1, due by 30 November 2026
      And the action also has
        | created at        | 10 September 2026 at 3pm    |
        | owner accepted at | 10 September 2026 at 3:30pm |

    Scenario Outline: OH-B3c Notes that go out on 10 September 2026 at <time> are <verdict>
      Given the notes were sent to everyone on 10 September 2026 at <time>
      When it is checked on 1 October 2026
      Then OH-B3c is <verdict>

      Examples:
        | time      | verdict   |
        | 3:30:01pm | satisfied |
        | 3:30pm    | violated  |

    Scenario Outline: OH-B3c A promise due on <due> is <verdict>
      Given no notices are on record
      And the due of the action is <due>
      When it is checked on 1 October 2026
      Then OH-B3c is <verdict>

      Examples:
        | due               | verdict   |
        | 10 September 2026 | satisfied |
        | 9 September 2026  | violated  |

    Scenario: OH-B3c A word that was not given yet is asked for before the notes go out
      Given the owner accepted at of the action is not recorded
      And no notices are on record
      When it is checked on 11 September 2026
      Then OH-B3c is pending

    Scenario: OH-B3c Notes that promise for somebody who was never asked break it
      Given the owner accepted at of the action is not recorded
      And the notes were sent to everyone on 12 September 2026
      And the council's records of actions are complete
      When it is checked on 1 October 2026
      Then OH-B3c is violated
      And it cannot be put right any more

    Scenario: OH-B3c A promise that is nobody's to keep breaks it
      Given the owner ids of the action are none
      And no notices are on record
      When it is checked on 1 October 2026
      Then OH-B3c is violated
      And it can be put right

    Scenario: OH-B3c Nobody knows whether the word came first if notes have no time
      Given the notes were sent to everyone
      When it is checked on 1 October 2026
      Then OH-B3c is unknown because the sent at of the notes is missing

  Rule: OH-B3d What the group commits to is done

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And an action A1 for P2 that concerns P1, due by 30 September 2026

    Scenario: OH-B3d An action that was done late was done
      Given the action was done on 5 October 2026
      When it is checked on 10 October 2026
      Then OH-B3d is satisfied

    Scenario: OH-B3d The due date counts in full
      Given the council's records of actions are complete
      When it is checked on 30 September 2026 at 11:59pm
      Then OH-B3d is pending
      And it is due by 30 September 2026
      When it is checked on 1 October 2026 at 12 midnight
      Then OH-B3d is violated
      And it names A1
      And it can be put right

    Scenario: OH-B3d A reason that was told excuses an action that was not done
      Given the action was dropped
      And P1 was told on 2 October 2026 why the action was dropped
      When it is checked on 10 October 2026
      Then OH-B3d is excused

    Scenario Outline: OH-B3d Read as "<reading>", an explained failure is <verdict>
      Given AMB-31 is read as <reading>
      And P1 was told on 2 October 2026 why the action was not done
      When it is checked on 10 October 2026
      Then OH-B3d is <verdict>

      Examples:
        | reading              | verdict   |
        | explained is excused | excused   |
        | explained is broken  | violated  |
        | explained is kept    | satisfied |

    Scenario: OH-B3d Unless the records are complete nobody knows whether a reason was told
      When it is checked on 10 October 2026
      Then OH-B3d is unknown because the explanation of A1 is missing

    Scenario: OH-B3d Without a due date nobody knows whether an open action is late
      Given the due of the action is not recorded
      When it is checked on 10 October 2026
      Then OH-B3d is unknown because the due of A1 is missing

    Scenario: OH-B3d Families are not held to account
      Given P1 is a parent
      And the owner ids of the action are P1
      When it is checked on 10 October 2026
      Then OH-B3d is not applicable

  Rule: OH-D2a People on their own, in supported housing or in secure care are invited

    Background:
      Given a meeting M1 of kind workshop with a parent on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting was held
      And no reasons are on record

    Scenario Outline: OH-D2a Inviting <person> once over the series keeps the promise
      Given a meeting M2 with <person> on Thursday 8 October 2026 from 2pm to 4pm
      And no reasons are on record
      When it is checked on 1 October 2026
      Then OH-D2a is satisfied

      Examples:
        | person                        |
        | a person who lives alone      |
        | a person in supported housing |
        | a person on a secure ward     |

    Scenario: OH-D2a None of them and no reason breaks it
      Given a meeting M2 with a person of no group on Thursday 8 October 2026 from 2pm to 4pm
      And the status of the meeting is booked
      And no reasons are on record
      When it is checked on 1 October 2026
      Then OH-D2a is violated
      And it counts as advisory
      And it can be put right

    Scenario: OH-D2a Whoever has not said leaves it open, unless the records are complete
      Given a meeting M2 with a person whose group is not recorded on Thursday 8 October 2026 from 2pm to 4pm
      And the status of the meeting is booked
      And no reasons are on record
      When it is checked on 1 October 2026
      Then OH-D2a is unknown because the groups of P2 are missing
      Given the council's records of participants are complete
      When it is checked on 1 October 2026
      Then OH-D2a is violated

    Scenario: OH-D2a A reason on record excuses
      Given the recorded reason for OH-D2a is "We asked the ward, and nobody wished to come."
      When it is checked on 1 October 2026
      Then OH-D2a is excused

    Scenario: OH-D2a Read as never broken it is excused without a reason
      Given AMB-26 is read as never a breach
      When it is checked on 1 October 2026
      Then OH-D2a is excused

  Rule: OH-D2b Those who commission, manage and work in services are invited

    Background:
      Given a meeting M1 of kind workshop with a commissioner, a housing professional, an education professional, a service manager and a health professional on Thursday 10 September 2026 from 2pm to 4pm
      And the status of the meeting is booked
      And no reasons are on record

    Scenario: OH-D2b All of them over the series keep the promise
      Given a meeting M2 with a social care professional on Thursday 8 October 2026 from 2pm to 4pm
      And the status of the meeting is booked
      And no reasons are on record
      When it is checked on 1 September 2026
      Then OH-D2b is satisfied

    Scenario: OH-D2b One of them missing and no reason breaks it
      When it is checked on 1 September 2026
      Then OH-D2b is violated
      And the explanation says "social care"
      And it can be put right

    Scenario: OH-D2b A reason on record excuses
      Given the recorded reason for OH-D2b is "The team had no time."
      When it is checked on 1 September 2026
      Then OH-D2b is excused

    Scenario: OH-D2b Nobody knows whether there is a reason without a record of reasons
      Given the reasons of the meeting are not recorded
      When it is checked on 1 September 2026
      Then OH-D2b is unknown because the reasons of the meeting are missing

  Rule: OH-D2c Faith groups, the voluntary sector, carers or self-advocates are invited

    Background:
      Given a meeting M1 of kind strategic board with a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the status of the meeting is booked
      And no reasons are on record

    Scenario Outline: OH-D2c With <person> it is <verdict>
      Given a meeting M2 with <person> on Thursday 8 October 2026 from 2pm to 4pm
      And the status of the meeting is booked
      And no reasons are on record
      When it is checked on 1 September 2026
      Then OH-D2c is <verdict>

      Examples:
        | person                               | verdict   |
        | a self-advocate                      | satisfied |
        | a person from a faith group          | satisfied |
        | a person from the voluntary sector   | satisfied |
        | a carer of an adult                  | satisfied |
        | a health professional                | violated  |
        | a person whose group is not recorded | unknown   |

    Scenario: OH-D2c Somebody can be invited, or the reason recorded
      When it is checked on 1 September 2026
      Then OH-D2c is violated
      And it can be put right

    Scenario: OH-D2c A reason on record excuses
      Given the recorded reason for OH-D2c is "All of them were asked."
      When it is checked on 1 September 2026
      Then OH-D2c is excused

    Scenario: OH-D2c Nobody knows who is invited without a list
      Given a meeting M2 on Thursday 8 October 2026 from 2pm to 4pm
      And the status of the meeting is booked
      When it is checked on 1 September 2026
      Then OH-D2c is unknown because the participants of meeting M2 are missing

  Rule: OH-E1 Nobody is treated worse because of disability, race, gender or the like

    Background:
      Given a meeting with a parent and a health professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended

    Scenario: OH-E1 A no of everyone keeps it
      Given everyone answered Q-TREATED-WORSE with no the day after the meeting
      When it is checked on 30 April 2026
      Then OH-E1 is satisfied

    Scenario: OH-E1 One yes breaks it
      Given P1 answered Q-TREATED-WORSE with yes the day after the meeting
      When it is checked on 30 April 2026
      Then OH-E1 is violated
      And the explanation says "At least one person says yes."

  Rule: OH-K1a Notes are kept

    Background:
      Given a meeting M1 with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting was held

    Scenario: OH-K1a Notes that were written up keep the promise
      Given the notes were written up 3 days after the meeting
      When it is checked on 1 November 2026
      Then OH-K1a is satisfied

    Scenario: OH-K1a Late notes are notes
      Given the house figure NOTES_WITHIN is 14 days
      And the notes were written up on 20 October 2026
      When it is checked on 1 November 2026
      Then OH-K1a is satisfied

    Scenario: OH-K1a The house's 14 days end at the hour at which the meeting ended
      Given the house figure NOTES_WITHIN is 14 days
      And the council's records of documents are complete
      When it is checked on 24 September 2026 at 3:59:59pm
      Then OH-K1a is pending
      And it is due by 24 September 2026
      When it is checked on 24 September 2026 at 4pm
      Then OH-K1a is violated
      And it can be put right

    Scenario: OH-K1a The next meeting is the limit too
      Given a meeting M2 with the same people on Thursday 1 October 2026 from 2pm to 4pm
      And the council's records of documents are complete
      When it is checked on 1 October 2026 at 1:59pm
      Then OH-K1a is pending for meeting M1
      When it is checked on 1 October 2026 at 2pm
      Then OH-K1a is violated for meeting M1

    Scenario: OH-K1a A next meeting that was called off sets no limit
      Given a meeting M2 with the same people on Thursday 1 October 2026 from 2pm to 4pm
      And the meeting was cancelled
      And the council's records of documents are complete
      When it is checked on 2 October 2026
      Then OH-K1a is unknown for meeting M1 because NOTES_WITHIN is missing

    Scenario: OH-K1a Nobody knows by when notes are due if no limit is set
      When it is checked on 1 November 2026
      Then OH-K1a is unknown because the house figure NOTES_WITHIN is missing

    Scenario: OH-K1a Unless the records are complete nobody knows whether there are notes
      Given the house figure NOTES_WITHIN is 14 days
      When it is checked on 1 November 2026
      Then OH-K1a is unknown because the notes recorded at of the meeting is missing

    Scenario: OH-K1a Notes from before the end of the meeting are not of the meeting
      Given the house figure NOTES_WITHIN is 14 days
      And the council's records of documents are complete
      And the notes were written up on 10 September 2026 at 3pm
      When it is checked on 1 November 2026
      Then OH-K1a is violated

    Scenario: OH-K1a A meeting that was not held has no notes
      Given the meeting was cancelled
      When it is checked on 1 November 2026
      Then OH-K1a is not applicable

  Rule: OH-K1b People are told what was said

    Background:
      Given a meeting with two service users and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting was held
      And P1 and P3 attended
      And P2 sent apologies
      And the house figure NOTES_WITHIN is 14 days

    Scenario: OH-K1b Notes that reach everyone keep the promise
      Given the notes were sent to everyone 5 days after the meeting
      When it is checked on 1 October 2026
      Then OH-K1b is satisfied

    Scenario: OH-K1b Whoever sent apologies is told too
      Given the notes were sent to P1 and P3 5 days after the meeting
      And the council's records of notices are complete
      When it is checked on 1 October 2026
      Then OH-K1b is violated
      And it names P2
      And it does not name P1
      And it can be put right

    Scenario: OH-K1b Several notes may reach everybody together
      Given the notes were sent to P1 and P3 5 days after the meeting
      And the notes were sent to P2 6 days after the meeting
      When it is checked on 1 October 2026
      Then OH-K1b is satisfied

    Scenario: OH-K1b Whoever stayed away need not be told
      Given P2 was absent
      And the notes were sent to P1 and P3 5 days after the meeting
      When it is checked on 1 October 2026
      Then OH-K1b is satisfied

    Scenario: OH-K1b Within the house's 14 days there is time
      Given the council's records of notices are complete
      When it is checked on 24 September 2026 at 3:59:59pm
      Then OH-K1b is pending
      And it is due by 24 September 2026
      When it is checked on 24 September 2026 at 4pm
      Then OH-K1b is violated

    Scenario: OH-K1b Unless the records are complete nobody knows whether notes were sent
      Given no notices are on record
      When it is checked on 1 October 2026
      Then OH-K1b is unknown because the notices of the case file are missing

    Scenario: OH-K1b Nobody knows whether somebody must be told who may have been there
      Given the attendance of P2 is not recorded
      And the council's records of notices are complete
      And the notes were sent to P1 and P3 5 days after the meeting
      When it is checked on 1 October 2026
      Then OH-K1b is unknown because the attendance of P2 is missing

  Rule: OH-K1c The notes set out what was agreed

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting was held
      And an action A1 for P2 that concerns P1, due by 30 November 2026
      And an action A2 for P2 that concerns P1, due by 30 November 2026
      And the notes were sent to everyone on 12 September 2026

    Scenario: OH-K1c Notes that name every action keep the promise
      Given the action ids of the notes are A1, A2
      When it is checked on 1 October 2026
      Then OH-K1c is satisfied

    Scenario: OH-K1c Notes that leave one out break it
      Given the action ids of the notes are A1
      When it is checked on 1 October 2026
      Then OH-K1c is violated
      And it names A2
      And it does not name A1
      And it can be put right

    Scenario: OH-K1c Nobody knows what is in notes that are not on record
      When it is checked on 1 October 2026
      Then OH-K1c is unknown because the action ids of the notes are missing

    Scenario: OH-K1c Notes that have not gone out need not name anything yet
      When it is checked on 11 September 2026
      Then OH-K1c is not applicable

  Rule: OH-K1d Actions say by when

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting was held
      And an action A1 for P2 that concerns P1

    Scenario: OH-K1d A due date keeps the promise
      Given the due of the action is 30 November 2026
      When it is checked on 1 October 2026
      Then OH-K1d is satisfied

    Scenario: OH-K1d An action without a date breaks it
      Given the due known absent of the action is yes
      When it is checked on 1 October 2026
      Then OH-K1d is violated
      And it can be put right

    Scenario: OH-K1d In complete records no date means that none was set
      Given the council's records of actions are complete
      When it is checked on 1 October 2026
      Then OH-K1d is violated

    Scenario: OH-K1d Nobody knows whether a date was set that is not on record
      When it is checked on 1 October 2026
      Then OH-K1d is unknown because the due of the action is missing

  Rule: OH-K2a People hear of what was done

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting was held
      And an action A1 for P2 that concerns P1, due by 30 November 2026
      And the action was done on 1 October 2026 at 9am
      And the house figure UPDATE_WITHIN is 28 days
      And the council's records of notices are complete

    Scenario Outline: OH-K2a A report on 1 October 2026 at <time> is <verdict>
      Given the progress report was sent to P1 on 1 October 2026 at <time>
      And the action ids of the progress report are A1
      When it is checked on 1 November 2026
      Then OH-K2a is <verdict>

      Examples:
        | time      | verdict   |
        | 9am       | satisfied |
        | 8:59:59am | violated  |

    Scenario: OH-K2a News may come until the end of the 28th day
      When it is checked on 29 October 2026 at 11:59pm
      Then OH-K2a is pending
      And it is due by 29 October 2026
      When it is checked on 30 October 2026 at 12 midnight
      Then OH-K2a is violated
      And it can be put right

    Scenario: OH-K2a Nobody knows since when news is owed of an action without a time
      Given the done at of the action is not recorded
      When it is checked on 1 November 2026
      Then OH-K2a is unknown because the done at of the action is missing

  Rule: OH-K2b The reason is told when an action was not followed up

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And an action A1 for P2 that concerns P1, due by 30 September 2026

    Scenario: OH-K2b A reason that was told keeps the promise
      Given P1 was told on 2 October 2026 why the action was not done
      When it is checked on 10 October 2026
      Then OH-K2b is satisfied

    Scenario: OH-K2b Silence after the due date breaks it
      Given the council's records of actions are complete
      When it is checked on 10 October 2026
      Then OH-K2b is violated
      And it can be put right

    Scenario: OH-K2b Unless the records are complete nobody knows whether a reason was told
      When it is checked on 10 October 2026
      Then OH-K2b is unknown because the explanation of A1 is missing

    Scenario Outline: OH-K2b No reason is owed for an action that <what>
      Given the action <what>
      When it is checked on <day>
      Then OH-K2b is not applicable

      Examples:
        | what                       | day                          |
        | was done on 5 October 2026 | 10 October 2026              |
        | is open                    | 30 September 2026 at 11:59pm |

  Rule: OH-K3 People may shape the agenda

    Background:
      Given a meeting with a parent on Tuesday 7 July 2026 from 10am to 12 midday
      And the agenda N1 was sent to everyone on 1 July 2026 at 12 midday
      And the agenda also has
        | statements | none |
      And the council's records of notices are complete

    Scenario Outline: OH-K3 Asking for items on <date> is <verdict>
      Given an invitation N2 was sent to everyone on <date>
      And the invitation also has
        | statements.invite agenda items | What shall we talk about? |
      When it is checked on 3 July 2026
      Then OH-K3 is <verdict>

      Examples:
        | date                       | verdict   |
        | 1 July 2026 at 11:59:59am  | satisfied |
        | 1 July 2026 at 12 midday   | violated  |

    Scenario: OH-K3 People can still be asked, and a new agenda sent
      When it is checked on 3 July 2026
      Then OH-K3 is violated
      And it names P1
      And it can be put right
      When it is checked on 8 July 2026
      Then OH-K3 is violated
      And it cannot be put right any more

    Scenario: OH-K3 Asking with the agenda counts once a newer version follows
      Given the agenda also has
        | statements.invite agenda items | What shall we talk about? |
      When it is checked on 3 July 2026
      Then OH-K3 is violated
      Given the agenda N3 was sent to everyone on 3 July 2026 at 8am
      And the agenda is version 2, with a change that matters
      When it is checked on 3 July 2026
      Then OH-K3 is satisfied

    Scenario: OH-K3 Until the agenda goes round there is time
      When it is checked on 1 July 2026 at 11am
      Then OH-K3 is pending
      And it is due by 7 July 2026

    Scenario: OH-K3 Nobody knows whether a notice asked if what it states is not recorded
      Given an invitation N2 was sent to everyone on 1 June 2026
      When it is checked on 3 July 2026
      Then OH-K3 is unknown because the statements of N2 are missing

  Rule: OH-C1c Priorities for future meetings are decided together

    Background:
      Given a meeting with a parent, a service user and two health professionals on Monday 30 March 2026 from 10am to 12 midday
      And a final decision D1 taken by P3 on 30 March 2026 at 11am
      And the decision also has
        | kind | priority |

    Scenario: OH-C1c A priority that professionals set alone breaks it
      When it is checked on 30 April 2026
      Then OH-C1c is violated
      And it can be put right

    Scenario: OH-C1c One person with lived experience is enough
      Given D1 also has
        | taker ids | P2, P3 |
      When it is checked on 30 April 2026
      Then OH-C1c is satisfied

    Scenario: OH-C1c Nobody knows if who took it was not recorded
      Given the taker ids of D1 are not recorded
      When it is checked on 30 April 2026
      Then OH-C1c is unknown because the taker ids of D1 are missing

    Scenario: OH-C1c A decision about money is not about priorities
      Given D1 also has
        | kind | spending |
      When it is checked on 30 April 2026
      Then OH-C1c is not applicable

  Rule: OH-L0 The seven topics of the checklist are gone through after each session

    Background:
      Given a meeting M1 with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting was held
      And the house figure CHECKLIST_WITHIN is 7 days

    Scenario Outline: OH-L0 Answers to <one>, <two>, <three> and <four> are one on each of the first four topics
      Given P1 answered <one>, <two>, <three> and <four> with yes the day after the meeting
      And somebody answered Q-ACCESSIBLE, Q-REWARD-CLEAR and Q-CHANGE with "See the notes." the day after the meeting
      When it is checked on 1 October 2026
      Then OH-L0 is satisfied

      Examples:
        | one          | two               | three      | four       |
        | Q-ACHIEVED   | Q-OUTCOMES        | Q-FELT     | Q-RESPECT  |
        | Q-PURPOSEFUL | Q-OUTCOMES        | Q-FELT     | Q-RESPECT  |
        | Q-DIFFERENCE | Q-OUTCOMES        | Q-FELT     | Q-RESPECT  |
        | Q-ACHIEVED   | Q-WORTHWHILE      | Q-FELT     | Q-RESPECT  |
        | Q-ACHIEVED   | Q-JOINT-DECISIONS | Q-FELT     | Q-RESPECT  |
        | Q-ACHIEVED   | Q-OUTCOMES        | Q-WELCOME  | Q-RESPECT  |
        | Q-ACHIEVED   | Q-OUTCOMES        | Q-INCLUDED | Q-RESPECT  |
        | Q-ACHIEVED   | Q-OUTCOMES        | Q-VALUED   | Q-RESPECT  |
        | Q-ACHIEVED   | Q-OUTCOMES        | Q-FELT     | Q-INCLUDED |

    Scenario: OH-L0 Six topics are not enough
      Given somebody answered Q-ACHIEVED, Q-OUTCOMES and Q-FELT with "A plan." the day after the meeting
      And P1 answered Q-RESPECT, Q-ACCESSIBLE and Q-REWARD-CLEAR with yes the day after the meeting
      And the council's records of answers are complete
      When it is checked on 1 October 2026
      Then OH-L0 is violated
      And the explanation says "What should be different next time?"
      And it can be put right

    Scenario: OH-L0 What was answered before the end of the meeting is not an answer afterwards
      Given P1 answered Q-ACHIEVED, Q-OUTCOMES, Q-FELT, Q-RESPECT, Q-ACCESSIBLE, Q-REWARD-CLEAR and Q-CHANGE with yes on 10 September 2026 at 3:59pm
      And the council's records of answers are complete
      When it is checked on 1 October 2026
      Then OH-L0 is violated

    Scenario: OH-L0 Within the house's 7 days there is time
      Given the council's records of answers are complete
      When it is checked on 17 September 2026 at 3:59:59pm
      Then OH-L0 is pending
      And it is due by 17 September 2026
      When it is checked on 17 September 2026 at 4pm
      Then OH-L0 is violated

    Scenario: OH-L0 Unless the records are complete nobody knows whether people answered
      Given no answers are on record
      When it is checked on 1 October 2026
      Then OH-L0 is unknown because the attestations of the case file are missing

    Scenario: OH-L0 Nobody knows when something was answered that has no time
      Given P1 answered Q-ACHIEVED, Q-OUTCOMES, Q-FELT, Q-RESPECT, Q-ACCESSIBLE and Q-REWARD-CLEAR with yes the day after the meeting
      And P1 answered Q-CHANGE with yes
      When it is checked on 1 October 2026
      Then OH-L0 is unknown because the answered at of Q7 is missing

  Rule: OH-L1a What got done is written down

    Background:
      Given a meeting with a parent and a health professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended

    Scenario: OH-L1a One answer in words is enough
      Given somebody answered Q-ACHIEVED with "The leaflet." the day after the meeting
      When it is checked on 30 April 2026
      Then OH-L1a is satisfied

    Scenario: OH-L1a Nobody is answered for, however complete the records are
      Given no answers are on record
      And the council's records are complete
      When it is checked on 30 April 2026
      Then OH-L1a is unknown because the attestations of the case file are missing

  Rule: OH-L1b The meeting had a point

    Scenario: OH-L1b Silence does not matter where only those who answer are meant
      Given a meeting with a parent and a health professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended
      And P1 answered Q-PURPOSEFUL with yes the day after the meeting
      When it is checked on 30 April 2026
      Then OH-L1b is satisfied

  Rule: OH-L6b Unpaid people with lived experience were offered payment or thanks

    Background:
      Given a meeting with a service user and a commissioner on Thursday 10 September 2026 from 2pm to 4pm
      And the meeting was held
      And everyone attended
      And P1's part in the meeting also has
        | paidByEmployer | no |

    Scenario Outline: OH-L6b Somebody whose reward is <recognition> is <result>
      Given P1's part in the meeting also has
        | recognition | <recognition> |
      When it is checked on 15 September 2026
      Then OH-L6b is <result>

      Examples:
        | recognition        | result    |
        | payment            | satisfied |
        | thanks             | satisfied |
        | declined by person | satisfied |
        | expenses only      | violated  |
        | none offered       | violated  |

    Scenario: OH-L6b Payment or thanks can still be offered afterwards
      Given P1's part in the meeting also has
        | recognition | none offered |
      When it is checked on 15 September 2026
      Then OH-L6b is violated
      And it names P1
      And it can be put right

    Scenario: OH-L6b Being clear about it is enough where it is read so
      Given P1's part in the meeting also has
        | recognition | none offered |
      And P1 answered Q-REWARD-CLEAR with yes the day after the meeting
      And AMB-43 is read as either will do
      When it is checked on 15 September 2026
      Then OH-L6b is satisfied

    Scenario: OH-L6b Whoever is paid by an employer is owed nothing more
      Given P1's part in the meeting also has
        | paidByEmployer | yes |
      When it is checked on 15 September 2026
      Then OH-L6b is not applicable

    Scenario: OH-L6b Nobody knows what was offered if that is not on record
      When it is checked on 15 September 2026
      Then OH-L6b is unknown because the recognition of P1 is missing

  Rule: OH-L8a Big decisions are talked over jointly

    Background:
      Given a meeting with a parent and two health professionals on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And no reasons are on record
      And a final decision D1 taken by P2 on 30 March 2026 at 11am
      And the decision also has
        | kind | spending |

    Scenario: OH-L8a A parent at the meeting talks it over
      Given everyone attended
      When it is checked on 30 April 2026
      Then OH-L8a is satisfied

    Scenario: OH-L8a A meeting without people who use services breaks it
      Given P1 sent apologies
      And the professionals attended
      When it is checked on 30 April 2026
      Then OH-L8a is violated
      And it counts as advisory
      And it can be put right

    Scenario: OH-L8a A reason on record excuses
      Given P1 sent apologies
      And the professionals attended
      And the recorded reason for OH-L8a is "The grant closed that week."
      When it is checked on 30 April 2026
      Then OH-L8a is excused

    Scenario: OH-L8a Nobody knows if who came was not recorded
      Given the professionals attended
      When it is checked on 30 April 2026
      Then OH-L8a is unknown because the attendance of P1 is missing

  Rule: OH-V4b Whose good and bad experience there is room for

    Scenario: OH-V4b Somebody who uses services speaks from experience
      Given a meeting with a service user on Tuesday 7 July 2026 from 10am to 12 midday
      And the agenda has an item of kind open discussion
      When it is checked on 1 July 2026
      Then OH-V4b is satisfied

  Rule: OH-L8a Every big decision counts, and everybody with experience

    Scenario: OH-L8a A decision about strategy is a big one
      Given a meeting with a parent and two health professionals on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And no reasons are on record
      And a final decision D1 taken by P2 on 30 March 2026 at 11am
      And the decision also has
        | kind | strategy |
      And everyone attended
      When it is checked on 30 April 2026
      Then OH-L8a is satisfied

    Scenario: OH-L8a Somebody who uses services speaks from experience
      Given a meeting with a service user and two health professionals on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And no reasons are on record
      And a final decision D1 taken by P2 on 30 March 2026 at 11am
      And the decision also has
        | kind | spending |
      And everyone attended
      When it is checked on 30 April 2026
      Then OH-L8a is satisfied

  Rule: Which meetings count, and who has to be invited to them

    Scenario Outline: OH-D2a Inviting nobody of them to a <kind> is <verdict>
      Given a meeting of kind <kind> with a parent on Thursday 8 October 2026 from 2pm to 4pm
      And no reasons are on record
      When it is checked on 1 September 2026
      Then OH-D2a is <verdict>

      Examples:
        | kind                | verdict        |
        | workshop            | violated       |
        | co-production group | violated       |
        | strategic board     | violated       |
        | forum               | not applicable |

    Scenario Outline: OH-D2c Inviting nobody of them to a <kind> is <verdict>
      Given a meeting of kind <kind> with a parent on Thursday 8 October 2026 from 2pm to 4pm
      And no reasons are on record
      When it is checked on 1 September 2026
      Then OH-D2c is <verdict>

      Examples:
        | kind                | verdict        |
        | workshop            | violated       |
        | co-production group | violated       |
        | strategic board     | violated       |
        | forum               | not applicable |

    Scenario Outline: OH-D2b A <kind> with <people> is <verdict>
      Given a meeting of kind <kind> with <people> on Thursday 10 September 2026 from 2pm to 4pm
      And no reasons are on record
      When it is checked on 1 September 2026
      Then OH-D2b is <verdict>

      Examples:
        | kind                | people                                                                                                                                     | verdict        |
        | workshop            | a commissioner, a housing professional, an education professional, a service manager, a health professional and a social care professional | satisfied      |
        | co-production group | a commissioner, a housing professional, an education professional, a service manager, a health professional and a social care professional | satisfied      |
        | strategic board     | a commissioner, a housing professional, an education professional, a service manager, a health professional and a social care professional | satisfied      |
        | forum               | a commissioner, a housing professional, an education professional, a service manager, a health professional and a social care professional | not applicable |
        | workshop            | a housing professional, an education professional, a service manager, a health professional and a social care professional                 | violated       |
        | workshop            | a commissioner, an education professional, a service manager, a health professional and a social care professional                         | violated       |
        | workshop            | a commissioner, a housing professional, a service manager, a health professional and a social care professional                            | violated       |
        | workshop            | a commissioner, a housing professional, an education professional, a health professional and a social care professional                    | violated       |
        | workshop            | a commissioner, a housing professional, an education professional, a service manager and a social care professional                        | violated       |
        | workshop            | a commissioner, a housing professional, an education professional, a service manager and a health professional                             | violated       |

  Rule: What people are asked after a meeting

    Background:
      Given a meeting with two parents and a health professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended

    Scenario Outline: <clause> <promise>, if everyone says so
      Given P1 and P2 answered <questions> with yes the day after the meeting
      When it is checked on 30 April 2026
      Then <clause> is unknown
      Given P3 answered <questions> with yes the day after the meeting
      When it is checked on 30 April 2026
      Then <clause> is satisfied
      Given somebody answered <questions> with no the day after the meeting
      When it is checked on 30 April 2026
      Then <clause> is violated

      Examples:
        | clause | promise                                     | questions                          |
        | OH-M2a | People are heard                            | Q-LISTENED                         |
        | OH-M2b | Every opinion weighs the same               | Q-EQUAL-SAY                        |
        | OH-M5a | Everybody understands the part they play    | Q-UNDERSTOOD-ROLE                  |
        | OH-M5b | Everybody understands what a meeting is for | Q-UNDERSTOOD-PURPOSE               |
        | OH-V1a | People are respectful                       | Q-RESPECT                          |
        | OH-V1b | People are kind                             | Q-KIND                             |
        | OH-V1c | Everybody can take part                     | Q-ACCESSIBLE                       |
        | OH-V2  | The truth is told gently                    | Q-HONEST and Q-KIND                |
        | OH-V3b | The pace suits everybody                    | Q-PACE                             |
        | OH-B1a | People listen                               | Q-LISTENED                         |
        | OH-B1b | Answers are looked for together             | Q-SOLUTIONS-TOGETHER               |
        | OH-B2a | New thinking is welcome                     | Q-NEW-IDEAS                        |
        | OH-B2b | Habits may change                           | Q-NEW-WAYS                         |
        | OH-B3a | Healthy limits are kept                     | Q-BOUNDARIES                       |
        | OH-E3a | Disagreeing is allowed                      | Q-SAFE-TO-SPEAK                    |
        | OH-E3b | People disagree with respect                | Q-RESPECT                          |
        | OH-E3c | People are not judged                       | Q-NOT-JUDGED                       |
        | OH-L2b | It was worth everyone's while               | Q-WORTHWHILE                       |
        | OH-L3b | All were welcomed, included and valued      | Q-WELCOME, Q-INCLUDED and Q-VALUED |
        | OH-L4a | Everybody was included                      | Q-INCLUDED                         |
        | OH-L4b | Everybody was respected                     | Q-RESPECT                          |
        | OH-L5  | Everybody could take part                   | Q-ACCESSIBLE                       |
        | OH-L6a | Everyone knew about payment or thanks       | Q-REWARD-CLEAR                     |

    Scenario Outline: <clause> <promise>, if somebody says so in words
      When it is checked on 30 April 2026
      Then <clause> is unknown
      Given somebody answered <question> with "<answer>" the day after the meeting
      When it is checked on 30 April 2026
      Then <clause> is satisfied

      Examples:
        | clause | promise                                    | question          | answer                                   |
        | OH-M3c | Organisers think about who will be there   | Q-WHO-IS-HERE     | Three parents; one needs an interpreter. |
        | OH-M4c | Taking part is enjoyable                   | Q-FUN             | The tea break.                           |
        | OH-L2a | What came of it is written down            | Q-OUTCOMES        | A new leaflet.                           |
        | OH-L2c | Joint decisions are written down           | Q-JOINT-DECISIONS | To meet in the library.                  |
        | OH-L3a | What taking part felt like is written down | Q-FELT            | Well heard.                              |
        | OH-L7  | What to change next time is written down   | Q-CHANGE          | More breaks.                             |

    Scenario: OH-L1c The actions will make a difference, if everyone who answers says so
      Given P1 answered Q-DIFFERENCE with yes the day after the meeting
      When it is checked on 30 April 2026
      Then OH-L1c is satisfied
      Given P2 answered Q-DIFFERENCE with no the day after the meeting
      When it is checked on 30 April 2026
      Then OH-L1c is violated
