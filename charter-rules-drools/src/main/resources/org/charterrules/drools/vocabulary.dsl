# Every sentence that a rule file may use. A sentence that begins with '-' says more of the thing named above it.
# Left of '=' is the sentence, with its gaps in braces: {name:what may stand there}. Right of it is what it means.
# Where one sentence begins like another, the longer one stands first.

# What a rule is about
[when]there is a series=$subject : SeriesSubject()
[when]there is a meeting=$subject : MeetingSubject()
[when]there is a notice=$subject : NoticeSubject()
[when]there is an action=$subject : ActionSubject()
[when]there is a decision=$subject : DecisionSubject()
[when]there is a feedback item=$subject : FeedbackSubject()

# What can be said of a series
[when]- that has meetings of kind {kinds:[a-z][a-z ,-]*}=this.hasMeetingsOfKind("{kinds}").mayHold()
[when]- that has at least {number:[0-9][0-9]?[0-9]?} meetings=this.hasAtLeast("{number}").mayHold()
[when]- that has meetings=this.hasMeetings().mayHold()
[when]- that is active=this.isActive().mayHold()

# What can be said of a meeting
[when]- that people may attend face to face=this.offersFaceToFace().mayHold()
[when]- that has at least {number:[0-9][0-9]?[0-9]?} people invited=this.hasAtLeastInvited("{number}").mayHold()
[when]- that has a decision on its agenda=this.hasDecisionOnAgenda().mayHold()
[when]- that takes a decision=this.takesDecision().mayHold()
[when]- that prepares a decision of kind {kinds:[a-z][a-z ,-]*}=this.preparesDecision("{kinds}").mayHold()
[when]- that somebody has been told of=this.hasBeenAnnounced().mayHold()
[when]- about which somebody says no to {question:Q-[A-Z-]+}=this.somebodySaysNoTo("{question}").mayHold()
[when]- that includes or is about {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people}=this.includesOrIsAbout("{people}").mayHold()
[when]- that is about {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people}=this.isAbout("{people}").mayHold()
[when]- that is not cancelled=this.isNotCancelled().mayHold()
[when]- that was held=this.wasHeld().mayHold()
[when]- that has people invited=this.hasPeopleInvited().mayHold()
[when]- that has papers=this.hasPapers().mayHold()
[when]- that asks for people's views=this.asksForViews().mayHold()
[when]- that includes {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} \(AMB-09\)=this.includesAsRead("{people}").mayHold()
[when]- that includes {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people}=this.includes("{people}").mayHold()
[when]- that is a meeting of kind {kind:co-production group|consultation|individual planning|strategic board|forum|workshop|training} \(AMB-10\)=this.isOfKindToBook("{kind}").mayHold()
[when]- that is a meeting of kind {kind:co-production group|consultation|individual planning|strategic board|forum|workshop|training} \(AMB-11\)=this.isOfKindForPapers("{kind}").mayHold()
[when]- that is not a meeting of kind {kinds:[a-z][a-z ,-]*}=this.isNotOfKind("{kinds}").mayHold()
[when]- that is a meeting of kind {kinds:[a-z][a-z ,-]*}=this.isOfKind("{kinds}").mayHold()

# What can be said of a notice
[when]- that is an invitation, agenda, papers or notes=this.isInvitationAgendaPapersOrNotes().mayHold()
[when]- that has been sent=this.hasBeenSent().mayHold()
[when]- that has recipients=this.hasRecipients().mayHold()
[when]- that holds personal information=this.holdsPersonalInformation().mayHold()
[when]- about a meeting that is not cancelled=this.isAboutMeetingNotCancelled().mayHold()
[when]- that goes to {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people}=this.goesTo("{people}").mayHold()
[when]- that states the context=this.statesContext().mayHold()
[when]- that reports on actions=this.reportsOnActions().mayHold()

# What can be said of a notice, an action, a decision or a feedback item
[when]- that is of kind {kinds:[a-z][a-z ,-]*}=this.isOfKind("{kinds}").mayHold()

# What can be said of an action
[when]- that is not for families alone=this.isNotForFamiliesAlone().mayHold()
[when]- that somebody is to do=this.hasOwner().mayHold()
[when]- that was not done on time=this.wasNotDoneOnTime().mayHold()
[when]- that was not done=this.wasNotDone().mayHold()
[when]- that is still open=this.isStillOpen().mayHold()
[when]- that is done or past its due date=this.isDoneOrPastDue().mayHold()
[when]- that is done=this.hasBeenDone().mayHold()
[when]- that is closed=this.isClosed().mayHold()
[when]- that was agreed at a meeting that was held=this.wasAgreedAtHeldMeeting().mayHold()
[when]- that was agreed at a meeting that includes {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people}=this.wasAgreedWith("{people}").mayHold()
[when]- that {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} are to do=this.isOwnedBy("{people}").mayHold()

# What can be said of a decision
[when]- that is final=this.isFinal().mayHold()
[when]- that belongs to co-production=this.belongsToCoProduction().mayHold()
[when]- that is not about monitoring=this.isNotAboutMonitoring().mayHold()
[when]- that is about monitoring=this.isAboutMonitoring().mayHold()

# What can be said of a feedback item
[when]- that has come in=this.hasComeIn().mayHold()
[when]- that has an outcome=this.hasOutcome().mayHold()
[when]- that was declined=this.wasDeclined().mayHold()
[when]- that was answered=this.wasAnswered().mayHold()
[when]- that is about a final decision=this.isAboutFinalDecision().mayHold()
[when]- that was given at a meeting that was held=this.wasGivenAtHeldMeeting().mayHold()

# What a series owes
[then]something is sent to the group as often as {figure:INFORM_EVERY} says=obligations.impose(kcontext, $subject, InformedEvery.of("{figure}"));
[then]something is sent to the group at least every {number:[0-9][0-9]?[0-9]?} {unit:days|day|weeks|week|months|month}=obligations.impose(kcontext, $subject, InformedAtLeastEvery.of("{number}", "{unit}"));
[then]it meets at least every {number:[0-9][0-9]?[0-9]?} {unit:days|day|weeks|week|months|month}=obligations.impose(kcontext, $subject, MeetsAtLeastEvery.of("{number}", "{unit}"));
[then]it meets at least {number:[0-9][0-9]?[0-9]?} times in every {year:calendar year|school year|financial year}=obligations.impose(kcontext, $subject, MeetsInYear.of("{number}", "{year}"));
[then]it meets at most {number:[0-9][0-9]?[0-9]?} times in every {year:calendar year|school year|financial year}=obligations.impose(kcontext, $subject, MeetsAtMost.of("{number}", "{year}"));
[then]it meets as often as {figure:MEET_EVERY} says=obligations.impose(kcontext, $subject, MeetsEvery.of("{figure}"));
[then]its meetings offer {mode:face to face|online|telephone} at least once=obligations.impose(kcontext, $subject, SeriesOffers.of("{mode}"));
[then]its meetings offer a way to give views besides attending=obligations.impose(kcontext, $subject, new SeriesRoutes());
[then]somebody is invited to its meetings from at least one of: {groups:[a-z][a-z ,;]*}; or it is on record why not \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, SeriesInvites.oneOf("{groups}", "{clause}"));
[then]somebody is invited to its meetings from each of: {groups:[a-z][a-z ,;]*}; or it is on record why not \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, SeriesInvites.eachOf("{groups}", "{clause}"));
[then]somebody is invited to its meetings from each of: {groups:[a-z][a-z ,;]*}=obligations.impose(kcontext, $subject, SeriesInvites.eachOf("{groups}"));
[then]{people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} are invited to the first and the last stage=obligations.impose(kcontext, $subject, StagesInclude.of("{people}"));
[then]the groups invited at the start, and no others, are invited to every later meeting, or it is on record why not \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, new GroupsStay("{clause}"));

# What a meeting owes
[then]it is held between {from:[0-2]?[0-9]:[0-5][0-9]} and {to:[0-2]?[0-9]:[0-5][0-9]}=obligations.impose(kcontext, $subject, HeldBetween.of("{from}", "{to}"));
[then]it lasts at most {number:[0-9][0-9]?[0-9]?} {unit:hours|hour|minutes}=obligations.impose(kcontext, $subject, LastsAtMost.of("{number}", "{unit}"));
[then]it lasts at least {number:[0-9][0-9]?[0-9]?} {unit:hours|hour|minutes}=obligations.impose(kcontext, $subject, LastsAtLeast.of("{number}", "{unit}"));
[then]it is held at most {number:[0-9][0-9]?[0-9]?} days after it was booked=obligations.impose(kcontext, $subject, HeldWithin.of("{number}"));
[then]it is booked at least {number:[0-9][0-9]?[0-9]?} days before, or reason {clause:[A-Z]+-[A-Za-z0-9.]+} is on record=obligations.impose(kcontext, $subject, UnlessReason.booked("{number}", "{clause}"));
[then]it is booked at least {number:[0-9][0-9]?[0-9]?} days before=obligations.impose(kcontext, $subject, BookedAhead.of("{number}"));
[then]everyone invited gets the agenda at least {number:[0-9][0-9]?[0-9]?} days before=obligations.impose(kcontext, $subject, CirculatedAhead.agenda("{number}"));
[then]everyone invited gets the papers at least {number:[0-9][0-9]?[0-9]?} days before=obligations.impose(kcontext, $subject, CirculatedAhead.papers("{number}"));
[then]everyone invited gets the agenda at least {number:[0-9][0-9]?[0-9]?} {days:clear working days|working days|clear days} before, or reason {clause:[A-Z]+-[A-Za-z0-9.]+} is on record=obligations.impose(kcontext, $subject, CirculatedDaysAhead.orReason("agenda", "{number}", "{days}", "{clause}"));
[then]everyone invited gets the agenda at least {number:[0-9][0-9]?[0-9]?} {days:clear working days|working days|clear days} before=obligations.impose(kcontext, $subject, CirculatedDaysAhead.of("agenda", "{number}", "{days}"));
[then]everyone invited gets the papers at least {number:[0-9][0-9]?[0-9]?} {days:clear working days|working days|clear days} before, or reason {clause:[A-Z]+-[A-Za-z0-9.]+} is on record=obligations.impose(kcontext, $subject, CirculatedDaysAhead.orReason("papers", "{number}", "{days}", "{clause}"));
[then]everyone invited gets the papers at least {number:[0-9][0-9]?[0-9]?} {days:clear working days|working days|clear days} before=obligations.impose(kcontext, $subject, CirculatedDaysAhead.of("papers", "{number}", "{days}"));
[then]everyone invited gets the agenda by {time:[0-2]?[0-9]:[0-5][0-9]} on the {weekday:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday} before, or reason {clause:[A-Z]+-[A-Za-z0-9.]+} is on record=obligations.impose(kcontext, $subject, CirculatedByWeekday.orReason("agenda", "{time}", "{weekday}", "{clause}"));
[then]everyone invited gets the agenda by {time:[0-2]?[0-9]:[0-5][0-9]} on the {weekday:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday} before=obligations.impose(kcontext, $subject, CirculatedByWeekday.of("agenda", "{time}", "{weekday}"));
[then]everyone invited gets the papers by {time:[0-2]?[0-9]:[0-5][0-9]} on the {weekday:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday} before, or reason {clause:[A-Z]+-[A-Za-z0-9.]+} is on record=obligations.impose(kcontext, $subject, CirculatedByWeekday.orReason("papers", "{time}", "{weekday}", "{clause}"));
[then]everyone invited gets the papers by {time:[0-2]?[0-9]:[0-5][0-9]} on the {weekday:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday} before=obligations.impose(kcontext, $subject, CirculatedByWeekday.of("papers", "{time}", "{weekday}"));
[then]all {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} are told of it at least {number:[0-9][0-9]?[0-9]?} days before, or reason {clause:[A-Z]+-[A-Za-z0-9.]+} is on record=obligations.impose(kcontext, $subject, UnlessReason.told("{people}", "{number}", "{clause}"));
[then]all {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} are told of it at least {number:[0-9][0-9]?[0-9]?} days before=obligations.impose(kcontext, $subject, ToldAhead.of("{people}", "{number}"));
[then]all {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} are told of it at least {number:[0-9][0-9]?[0-9]?} {days:clear working days|working days|clear days} before, or reason {clause:[A-Z]+-[A-Za-z0-9.]+} is on record=obligations.impose(kcontext, $subject, UnlessReason.toldCounted("{people}", "{number}", "{days}", "{clause}"));
[then]all {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} are told of it at least {number:[0-9][0-9]?[0-9]?} {days:clear working days|working days|clear days} before=obligations.impose(kcontext, $subject, ToldAhead.counted("{people}", "{number}", "{days}"));
[then]everyone invited is asked beforehand what support they need=obligations.impose(kcontext, $subject, SupportAsked.of("everyone invited"));
[then]where possible, people may choose between {modes:online, face to face and telephone|online and face to face|online and telephone|face to face and telephone|online|face to face|telephone}=obligations.impose(kcontext, $subject, ModesOffered.of("{modes}"));
[then]people take part only {modes:online or telephone|online or face to face|face to face or telephone|online|face to face|telephone}=obligations.impose(kcontext, $subject, OnlyModes.of("{modes}"));
[then]its notes are written up=obligations.impose(kcontext, $subject, new NotesWritten());
[then]its notes, once the next meeting could agree them, reach everyone who took part or sent apologies within {number:[0-9][0-9]?[0-9]?} {days:working days|days}=obligations.impose(kcontext, $subject, AgreedNotesSent.of("{number}", "{days}"));
[then]its notes reach everyone who took part or sent apologies within {number:[0-9][0-9]?[0-9]?} {days:working days|days}=obligations.impose(kcontext, $subject, NotesSentWithin.of("{number}", "{days}"));
[then]its notes reach everyone who took part or sent apologies=obligations.impose(kcontext, $subject, new NotesSent());
[then]somebody answers {questions:Q-[A-Zor, -]+} afterwards=obligations.impose(kcontext, $subject, ChecklistAnswered.of("{questions}"));
[then]all {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} hear back by the date they were given=obligations.impose(kcontext, $subject, HeardBack.of("{people}"));
[then]views are asked for before the decision is taken=obligations.impose(kcontext, $subject, new ViewsBeforeDecision());
[then]it keeps clear of the times when anyone invited cannot come, or that person was offered another time or way=obligations.impose(kcontext, $subject, KeepsClear.orOfferedAnotherWay("everyone invited"));
[then]it keeps clear of the times when anyone invited cannot come, or it is on record how that was weighed=obligations.impose(kcontext, $subject, KeepsClear.orWeighed("everyone invited"));
[then]it keeps clear of the times when {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} cannot come because of work, school or family, or it is on record how that was weighed=obligations.impose(kcontext, $subject, KeepsClear.ofWorkSchoolAndFamily("{people}"));
[then]it keeps clear of the times when {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} cannot come=obligations.impose(kcontext, $subject, KeepsClear.strictly("{people}"));
[then]where possible, its venue has what everyone needs to get in and take part, or it is on record why not \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, VenueSuits.wherePossible("{clause}"));
[then]its venue has what everyone needs to get in and take part, or they were offered another way=obligations.impose(kcontext, $subject, VenueSuits.orOfferedAnotherWay());
[then]its venue has what everyone needs to get in and take part, or it is on record why not \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, VenueSuits.orReason("{clause}"));
[then]its venue has what everyone needs to get in and take part=obligations.impose(kcontext, $subject, VenueSuits.strictly());
[then]everyone invited may take part or give views in a way they prefer=obligations.impose(kcontext, $subject, PreferredModes.orRoutes());
[then]everyone invited may take part in a way they prefer, or it is on record why not \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, PreferredModes.orReason("{clause}"));
[then]everyone invited may send feedback in a way they prefer=obligations.impose(kcontext, $subject, new FeedbackChannels());
[then]all {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} are asked beforehand what support they need=obligations.impose(kcontext, $subject, SupportAsked.of("{people}"));
[then]the {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} it is about are asked beforehand what support they need, or it is on record why not \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, SubjectsAsked.of("{people}", "{clause}"));
[then]everyone invited is asked beforehand how they like to communicate=obligations.impose(kcontext, $subject, new PreferencesAsked());
[then]every support need of everyone invited is met beforehand, or the person is told why not=obligations.impose(kcontext, $subject, NeedsAnswered.of("everyone invited"));
[then]every support need of {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} is met beforehand, or the person is told why not=obligations.impose(kcontext, $subject, NeedsAnswered.of("{people}"));
[then]every need for {needs:[a-z][a-z ,-]*} is met beforehand, or the person is told why not=obligations.impose(kcontext, $subject, NeedsAnswered.ofKinds("{needs}"));
[then]all {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} who are invited or concerned have a way to give their views=obligations.impose(kcontext, $subject, ViewsRouted.of("{people}"));
[then]there are at least {number:[0-9][0-9]?[0-9]?} ways to give views=obligations.impose(kcontext, $subject, RoutesOffered.of("{number}"));
[then]{people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} who do not speak give their views in their own way=obligations.impose(kcontext, $subject, OwnWayOfSpeaking.of("{people}"));
[then]everyone invited can give views in a way they prefer=obligations.impose(kcontext, $subject, new PreferredRoutes());
[then]the views of the {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} it is about are on record=obligations.impose(kcontext, $subject, SubjectViewsRecorded.of("{people}"));
[then]the {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} it is about are invited or have another way to give their views=obligations.impose(kcontext, $subject, SubjectsInvolved.of("{people}"));
[then]everyone with lived experience who took part unpaid is offered payment or thanks=obligations.impose(kcontext, $subject, new Rewarded());
[then]everyone who took part is thanked by the next meeting=obligations.impose(kcontext, $subject, new Thanked());
[then]everyone invited is told of it at least {number:[0-9][0-9]?[0-9]?} {unit:days|day} before, or reason {clause:[A-Z]+-[A-Za-z0-9.]+} is on record=obligations.impose(kcontext, $subject, UnlessReason.told("everyone invited", "{number}", "{clause}"));
[then]everyone invited is told of it at least {number:[0-9][0-9]?[0-9]?} {unit:days|day} before=obligations.impose(kcontext, $subject, ToldAhead.of("everyone invited", "{number}"));
[then]everyone invited is told of it at least {number:[0-9][0-9]?[0-9]?} {days:clear working days|working days|clear days} before, or reason {clause:[A-Z]+-[A-Za-z0-9.]+} is on record=obligations.impose(kcontext, $subject, UnlessReason.toldCounted("everyone invited", "{number}", "{days}", "{clause}"));
[then]everyone invited is told of it at least {number:[0-9][0-9]?[0-9]?} {days:clear working days|working days|clear days} before=obligations.impose(kcontext, $subject, ToldAhead.counted("everyone invited", "{number}", "{days}"));
[then]everyone invited gets the agenda and papers at least {number:[0-9][0-9]?[0-9]?} {unit:days|day} before, or earlier if they need longer to read=obligations.impose(kcontext, $subject, ReadInTime.of("{number}"));
[then]its notices go out in at least {number:[0-9][0-9]?[0-9]?} different ways=obligations.impose(kcontext, $subject, SeveralWays.of("{number}"));
[then]its invitation or papers come in {format:easy read|large print|braille|audio|plain text}=obligations.impose(kcontext, $subject, FormatIncluded.of("{format}"));
[then]everyone invited is told beforehand who will be there=obligations.impose(kcontext, $subject, new ParticipantListTold());
[then]everyone invited is told beforehand what time, responsibility and role are asked of them=obligations.impose(kcontext, $subject, new CommitmentTold());
[then]everyone invited is told each person's role beforehand, or people are introduced at the meeting=obligations.impose(kcontext, $subject, RolesTold.orIntroduced());
[then]everyone invited is told each person's role beforehand=obligations.impose(kcontext, $subject, RolesTold.strictly());
[then]everyone invited is told beforehand {topics:what it is for and what to expect|what it is for|what to expect|what is fixed and what is open|where they can have a say|how they can have a say|how decisions will be taken}=obligations.impose(kcontext, $subject, TopicsTold.of("everyone invited", "{topics}"));
[then]all {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} are told beforehand {topics:what it is for and what to expect|what it is for|what to expect|what is fixed and what is open|where they can have a say|how they can have a say|how decisions will be taken}=obligations.impose(kcontext, $subject, TopicsTold.of("{people}", "{topics}"));
[then]all {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} are told at least {number:[0-9][0-9]?[0-9]?} days before {topics:what it is for and what to expect|what it is for|what to expect|what is fixed and what is open|where they can have a say|how they can have a say|how decisions will be taken}=obligations.impose(kcontext, $subject, TopicsTold.ahead("{people}", "{number}", "{topics}"));
[then]a notice says beforehand {topics:what it is for and what to expect|what it is for|what to expect|what is fixed and what is open|where they can have a say|how they can have a say|how decisions will be taken}=obligations.impose(kcontext, $subject, TopicsStated.of("{topics}"));
[then]everyone invited is asked for agenda items before the agenda goes round=obligations.impose(kcontext, $subject, new AgendaItemsInvited());
[then]its agenda has an item for {item:open discussion|introductions|action review|learning}=obligations.impose(kcontext, $subject, AgendaItemPresent.of("{item}"));
[then]people are introduced at the meeting, or told beforehand who will be there=obligations.impose(kcontext, $subject, new Introduced());
[then]{people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} get the invitation and papers no later than {others:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people}=obligations.impose(kcontext, $subject, NoticeParity.of("{people}", "{others}"));
[then]{people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} known to the service are invited no later than {others:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people}=obligations.impose(kcontext, $subject, KnownInvitedFirst.of("{people}", "{others}"));
[then]every notice of kind {kinds:[a-z][a-z ,-]*} reaches everyone invited=obligations.impose(kcontext, $subject, NoticesReachEveryone.of("{kinds}"));
[then]its notes reach every agency that has something to do=obligations.impose(kcontext, $subject, new NotesReachAgencies());
[then]its notices name the same start and place=obligations.impose(kcontext, $subject, new NoticesAgree());
[then]everyone invited is told of every change before it takes effect=obligations.impose(kcontext, $subject, new ChangesTold());
[then]at least {number:[0-9][0-9]?[0-9]?} of the {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} is invited; groups missing over the series are named=obligations.impose(kcontext, $subject, Invited.namingMissing("{people}", "{number}"));
[then]at least {number:[0-9][0-9]?[0-9]?} of the {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} is invited=obligations.impose(kcontext, $subject, Invited.of("{people}", "{number}"));
[then]those invited come from at least {number:[0-9][0-9]?[0-9]?} groups of the {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people}=obligations.impose(kcontext, $subject, GroupsInvited.of("{people}", "{number}"));
[then]somebody is invited from each of: {groups:[a-z][a-z ,;]*}=obligations.impose(kcontext, $subject, EachInvited.of("{groups}"));
[then]every group that must be there is invited; if none is named, {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} and {others:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people}=obligations.impose(kcontext, $subject, RequiredInvited.otherwise("{people}", "{others}"));
[then]every group that must be there is invited=obligations.impose(kcontext, $subject, RequiredInvited.strictly());
[then]everyone who is to do something was invited or took it on=obligations.impose(kcontext, $subject, new OwnersInvited());
[then]who should be there is thought through before the first notice=obligations.impose(kcontext, $subject, new ConsideredFirst());
[then]nobody is first invited after the agenda goes round, unless they asked or it is on record why \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, NobodyInvitedLate.unless("{clause}"));
[then]family members are invited, and at the individual level those concerned=obligations.impose(kcontext, $subject, new FamilyInvited());
[then]professionals from at least {number:[0-9][0-9]?[0-9]?} agencies are invited, or it is on record why not \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, AgenciesInvited.of("{number}", "{clause}"));
[then]it is run as co-production=obligations.impose(kcontext, $subject, new RunAsCoProduction());
[then]its notes name every action=obligations.impose(kcontext, $subject, new NamedInNotes());
[then]an outcome is recorded, and both {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} and {others:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} agree to each=obligations.impose(kcontext, $subject, OutcomesAgreed.of("{people}", "{others}"));
[then]somebody answers a question about it afterwards=obligations.impose(kcontext, $subject, new Evaluated());
[then]one of the {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} answers {question:Q-[A-Z-]+} by the next meeting=obligations.impose(kcontext, $subject, AnsweredBy.of("{people}", "{question}"));
[then]somebody answers {question:Q-[A-Z-]+} by the next meeting=obligations.impose(kcontext, $subject, AnsweredBy.of("everyone invited", "{question}"));
[then]open actions from the meeting before are gone through=obligations.impose(kcontext, $subject, new ActionsReviewed());
[then]what people said should change after the meeting before is taken up=obligations.impose(kcontext, $subject, new LessonsTakenUp());
[then]those found missing are invited or an action is agreed by the next meeting=obligations.impose(kcontext, $subject, new MissingVoicesPursued());
[then]those found missing have a way to give their views=obligations.impose(kcontext, $subject, new MissingVoicesRouted());
[then]everyone who answers says {answer:yes|no} to {question:Q-[A-Z-]+}=obligations.impose(kcontext, $subject, EverybodySays.whoAnswers("{answer}", "{question}"));
[then]everyone who took part says {answer:yes|no} to {question:Q-[A-Z-]+}=obligations.impose(kcontext, $subject, EverybodySays.of("everyone invited", "{answer}", "{question}"));
[then]all {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} who took part say {answer:yes|no} to {question:Q-[A-Z-]+}=obligations.impose(kcontext, $subject, EverybodySays.of("{people}", "{answer}", "{question}"));
[then]somebody answers {question:Q-[A-Z-]+} in words=obligations.impose(kcontext, $subject, SomebodyTells.of("{question}"));

# What a notice owes
[then]every recipient gets it in a format they prefer, or in at least {number:[0-9][0-9]?} formats if nobody said=obligations.impose(kcontext, $subject, FormatsOffered.preferredOrAtLeast("{number}"));
[then]every recipient gets it in a format they can use=obligations.impose(kcontext, $subject, FormatsOffered.usable());
[then]it has no unexplained acronyms or jargon=obligations.impose(kcontext, $subject, NoUnexplainedTerms.acronymsOrJargon());
[then]it has no unexplained acronyms=obligations.impose(kcontext, $subject, new NoUnexplainedAcronyms());
[then]everyone it is about has given permission, or it is on record why not \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, new SharedWithPermission("{clause}"));
[then]it is sent at least {number:[0-9][0-9]?[0-9]?} {unit:days|day} before the meeting=obligations.impose(kcontext, $subject, SentAhead.of("{number}"));
[then]it has no unexplained jargon=obligations.impose(kcontext, $subject, NoUnexplainedTerms.jargon());
[then]it goes out only by {channels:[a-z][a-z ,-]*}=obligations.impose(kcontext, $subject, OnlyChannels.of("{channels}"));
[then]it comes only in {formats:[a-z][a-z ,-]*}=obligations.impose(kcontext, $subject, OnlyFormats.of("{formats}"));
[then]it explains every difficult term=obligations.impose(kcontext, $subject, new DifficultTermsExplained());
[then]what it says of the context has no unexplained acronyms or jargon, or it is on record why not \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, PlainContext.orReason("{clause}"));
[then]it says {others:[a-z][a-z -]*} wherever it says {term:[a-z][a-z-]*}; or it is on record why not \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, PreferredTerms.of("{term}", "{others}", "{clause}"));
[then]it reaches all {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} directly or through a body that speaks for them=obligations.impose(kcontext, $subject, ReachesOrThroughBody.of("{people}"));
[then]it reaches everyone who needs to know, where permission is given=obligations.impose(kcontext, $subject, new ReachesNeedToKnow());
[then]it says how each action is going=obligations.impose(kcontext, $subject, new ProgressStated());

# What an action owes
[then]it is done, or the people concerned are told why not=obligations.impose(kcontext, $subject, new DoneOrExplained(DoneOrExplained.Limb.DONE, DoneOrExplained.Worth.KEEPS));
[then]it is done on time, or the people concerned are told why not=obligations.impose(kcontext, $subject, new DoneOrExplained(DoneOrExplained.Limb.DONE_ON_TIME, DoneOrExplained.Worth.KEEPS));
[then]it is done; telling the people concerned why not is an excuse=obligations.impose(kcontext, $subject, new DoneOrExplained(DoneOrExplained.Limb.DONE, DoneOrExplained.Worth.EXCUSES));
[then]it is done; no reason excuses it=obligations.impose(kcontext, $subject, new DoneOrExplained(DoneOrExplained.Limb.DONE, DoneOrExplained.Worth.NOTHING));
[then]if it is dropped, another action takes it up or the people concerned are told why=obligations.impose(kcontext, $subject, new NotDroppedSilently());
[then]the people concerned are told why=obligations.impose(kcontext, $subject, new DoneOrExplained(DoneOrExplained.Limb.REASON, DoneOrExplained.Worth.KEEPS));
[then]it has a due date, and the people concerned are told when that date is moved=obligations.impose(kcontext, $subject, HasDueDate.changesTold());
[then]it has a due date=obligations.impose(kcontext, $subject, HasDueDate.strictly());
[then]its due date is not before it was agreed=obligations.impose(kcontext, $subject, new DueNotBeforeAgreed());
[then]somebody is to do it=obligations.impose(kcontext, $subject, new HasOwner());
[then]whoever is to do it takes it on before the notes go out=obligations.impose(kcontext, $subject, Accepted.beforeNotes());
[then]whoever is to do it takes it on=obligations.impose(kcontext, $subject, Accepted.everTaken());
[then]the {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} who are to do it take it on freely=obligations.impose(kcontext, $subject, Accepted.freely("{people}"));
[then]both {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} and {others:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} agree to it=obligations.impose(kcontext, $subject, AgreedByBoth.of("{people}", "{others}"));
[then]the people concerned hear in time how it is going=obligations.impose(kcontext, $subject, ProgressTold.sinceLastChange());
[then]the people concerned hear of it in time after it was agreed=obligations.impose(kcontext, $subject, ProgressTold.sinceAgreed());
[then]the people concerned are told in time that it was done=obligations.impose(kcontext, $subject, ProgressTold.sinceDone());
[then]the people concerned hear regularly how it is going=obligations.impose(kcontext, $subject, new ProgressRegular());
[then]it is gone through at the next meeting=obligations.impose(kcontext, $subject, new ReviewedNext());
[then]somebody answers {question:Q-[A-Z-]+} about it in words=obligations.impose(kcontext, $subject, ActionAnswered.of("{question}"));
[then]everyone who agreed to it says yes to {question:Q-[A-Z-]+}=obligations.impose(kcontext, $subject, AgreersSay.of("{question}"));

# What a decision owes
[then]at least one of those who took it is among the {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people}=obligations.impose(kcontext, $subject, SharedDecision.of("{people}"));
[then]both {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} and {others:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} took it, or it is on record why not \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, DecidedTogether.orReason("{people}", "{others}", "{clause}"));
[then]both {people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} and {others:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} took it=obligations.impose(kcontext, $subject, DecidedTogether.of("{people}", "{others}"));
[then]{people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} agree to it before it is carried out=obligations.impose(kcontext, $subject, AgreedFirst.of("{people}"));
[then]{people:parents, carers, children or young people|parents, carers or young people|parents or carers|children or young people|family members|people with lived experience|professionals|families or the community|disabled people} took it or were at the meeting, or it is on record why not \({clause:[A-Z]+-[A-Za-z0-9.]+}\)=obligations.impose(kcontext, $subject, DecidedWith.orReason("{people}", "{clause}"));

# What a feedback item owes
[then]it leads to an action or a reasoned refusal in time=obligations.impose(kcontext, $subject, new ActedOn());
[then]the person who gave it is told in time what came of it=obligations.impose(kcontext, $subject, new OutcomeTold());
[then]the person who gave it hears back before the next meeting=obligations.impose(kcontext, $subject, new HeardByNextMeeting());
[then]an action to put it right is agreed in time, and done=obligations.impose(kcontext, $subject, new Corrected());
[then]it is answered in time=obligations.impose(kcontext, $subject, new AnsweredInTime());
[then]the answer gives a reason=obligations.impose(kcontext, $subject, new AnswerReasoned());
[then]the person who gave it is told why not=obligations.impose(kcontext, $subject, new RefusalExplained());
[then]what came of it is on record before the decision is taken=obligations.impose(kcontext, $subject, new WeighedBeforeDecision());
[then]the person who gave it says yes to {question:Q-[A-Z-]+}=obligations.impose(kcontext, $subject, GiverSays.of("{question}"));
