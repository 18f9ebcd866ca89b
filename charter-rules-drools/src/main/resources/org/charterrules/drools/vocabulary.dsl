# Every sentence that a rule file may use. A sentence that begins with '-' says more of the thing named above it.
# Left of '=' is the sentence, with its gaps in braces: {name:what may stand there}. Right of it is what it means.
# Where one sentence begins like another, the longer one stands first.

# What a rule is about
[when]there is a meeting=$subject : MeetingSubject()
[when]there is a notice=$subject : NoticeSubject()
[when]there is an action=$subject : ActionSubject()
[when]there is a decision=$subject : DecisionSubject()

# What can be said of a meeting
[when]- that is not cancelled=this.isNotCancelled().mayHold()
[when]- that was held=this.wasHeld().mayHold()
[when]- that has people invited=this.hasPeopleInvited().mayHold()
[when]- that has papers=this.hasPapers().mayHold()
[when]- that asks for people's views=this.asksForViews().mayHold()
[when]- that includes {people:parents, carers, children or young people|parents or carers|children or young people|family members|people with lived experience|professionals} \(AMB-09\)=this.includesAsRead("{people}").mayHold()
[when]- that includes {people:parents, carers, children or young people|parents or carers|children or young people|family members|people with lived experience|professionals}=this.includes("{people}").mayHold()
[when]- that is a meeting of kind {kind:co-production group|consultation|individual planning|strategic board|forum|workshop|training} \(AMB-10\)=this.isOfKindToBook("{kind}").mayHold()
[when]- that is a meeting of kind {kind:co-production group|consultation|individual planning|strategic board|forum|workshop|training} \(AMB-11\)=this.isOfKindForPapers("{kind}").mayHold()
[when]- that is a meeting of kind {kind:co-production group|consultation|individual planning|strategic board|forum|workshop|training}=this.isOfKind("{kind}").mayHold()

# What can be said of a notice
[when]- that is an invitation, agenda, papers or notes=this.isInvitationAgendaPapersOrNotes().mayHold()
[when]- that has been sent=this.hasBeenSent().mayHold()
[when]- that has recipients=this.hasRecipients().mayHold()
[when]- that holds personal information=this.holdsPersonalInformation().mayHold()

# What can be said of an action
[when]- that is not for families alone=this.isNotForFamiliesAlone().mayHold()
[when]- that somebody is to do=this.hasOwner().mayHold()
[when]- that was not done on time=this.wasNotDoneOnTime().mayHold()
[when]- that was not done=this.wasNotDone().mayHold()

# What can be said of a decision
[when]- that is final=this.isFinal().mayHold()
[when]- that belongs to co-production=this.belongsToCoProduction().mayHold()

# What a meeting owes
[then]it is held between {from:[0-2]?[0-9]:[0-5][0-9]} and {to:[0-2]?[0-9]:[0-5][0-9]}=obligations.impose(kcontext, $subject, HeldBetween.of("{from}", "{to}"));
[then]it lasts at most {number:[0-9][0-9]?[0-9]?} {unit:hours|hour|minutes}=obligations.impose(kcontext, $subject, LastsAtMost.of("{number}", "{unit}"));
[then]it is booked at least {number:[0-9][0-9]?[0-9]?} days before=obligations.impose(kcontext, $subject, BookedAhead.of("{number}"));
[then]everyone invited gets the agenda at least {number:[0-9][0-9]?[0-9]?} days before=obligations.impose(kcontext, $subject, CirculatedAhead.agenda("{number}"));
[then]everyone invited gets the papers at least {number:[0-9][0-9]?[0-9]?} days before=obligations.impose(kcontext, $subject, CirculatedAhead.papers("{number}"));
[then]all {people:parents, carers, children or young people|parents or carers|children or young people|family members|people with lived experience|professionals} are told of it at least {number:[0-9][0-9]?[0-9]?} days before=obligations.impose(kcontext, $subject, ToldAhead.of("{people}", "{number}"));
[then]everyone invited is asked beforehand what support they need=obligations.impose(kcontext, $subject, new SupportAsked());
[then]where possible, people may choose between {modes:online, face to face and telephone|online and face to face|online and telephone|face to face and telephone|online|face to face|telephone}=obligations.impose(kcontext, $subject, ModesOffered.of("{modes}"));
[then]its notes are written up=obligations.impose(kcontext, $subject, new NotesWritten());
[then]its notes reach everyone who took part or sent apologies=obligations.impose(kcontext, $subject, new NotesSent());
[then]somebody answers {questions:Q-[A-Zor, -]+} afterwards=obligations.impose(kcontext, $subject, ChecklistAnswered.of("{questions}"));
[then]all {people:parents, carers, children or young people|parents or carers|children or young people|family members|people with lived experience|professionals} hear back by the date they were given=obligations.impose(kcontext, $subject, HeardBack.of("{people}"));
[then]views are asked for before the decision is taken=obligations.impose(kcontext, $subject, new ViewsBeforeDecision());

# What a notice owes
[then]every recipient gets it in a format they prefer, or in at least {number:[0-9][0-9]?} formats if nobody said=obligations.impose(kcontext, $subject, FormatsOffered.preferredOrAtLeast("{number}"));
[then]every recipient gets it in a format they can use=obligations.impose(kcontext, $subject, FormatsOffered.usable());
[then]it has no unexplained acronyms=obligations.impose(kcontext, $subject, new NoUnexplainedAcronyms());
[then]everyone it is about has given permission, or reason {clause:[A-Z]+-[A-Za-z0-9.]+} is on record=obligations.impose(kcontext, $subject, new SharedWithPermission("{clause}"));

# What an action owes
[then]it is done, or the people concerned are told why not=obligations.impose(kcontext, $subject, new DoneOrExplained(DoneOrExplained.Limb.DONE, DoneOrExplained.Worth.KEEPS));
[then]it is done on time, or the people concerned are told why not=obligations.impose(kcontext, $subject, new DoneOrExplained(DoneOrExplained.Limb.DONE_ON_TIME, DoneOrExplained.Worth.KEEPS));
[then]it is done; telling the people concerned why not is an excuse=obligations.impose(kcontext, $subject, new DoneOrExplained(DoneOrExplained.Limb.DONE, DoneOrExplained.Worth.EXCUSES));
[then]it is done, whatever the reason=obligations.impose(kcontext, $subject, new DoneOrExplained(DoneOrExplained.Limb.DONE, DoneOrExplained.Worth.NOTHING));
[then]the people concerned are told why=obligations.impose(kcontext, $subject, new DoneOrExplained(DoneOrExplained.Limb.REASON, DoneOrExplained.Worth.KEEPS));

# What a decision owes
[then]at least one of those who take it is among the {people:parents or carers|children or young people|family members|people with lived experience|professionals}=obligations.impose(kcontext, $subject, SharedDecision.of("{people}"));
