//! Verbs: what a seat can do. One verb, one name: the action, the Cedar action, the handler and the template carry it.

use houvast_casework::class::Compartment;
use houvast_casework::hat::Hat;

macro_rules! verbs {
    ($(#[$type_doc:meta])* $type:ident { $($(#[$doc:meta])* $verb:ident = $name:literal, [$($compartment:ident),*];)* }) => {
        $(#[$type_doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type { $($(#[$doc])* $verb,)* }

        impl $type {
            /// Every one of them, in the order of the tables.
            pub const ALL: &'static [Self] = &[$(Self::$verb,)*];

            /// The name of the Cedar action.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$verb => $name,)* }
            }

            /// The compartments it writes. Empty where it opens no file.
            #[must_use]
            pub fn compartments(self) -> &'static [Compartment] {
                match self { $(Self::$verb => &[$(Compartment::$compartment),*],)* }
            }

            /// Reads a name as written by `name`.
            #[must_use]
            pub fn find_by_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$verb),)* _ => None }
            }
        }
    };
}

verbs! {
    /// What a person can do in a seat. `verbs.csv` says which hat may.
    Verb {
        /// Open the own space.
        OpenCase = "open_case", [Health];
        /// Say why, or not.
        TellReason = "tell_reason", [Health];
        /// Connect an absence to the own case.
        ConnectAbsence = "connect_absence", [Health];
        /// Put a moment on the line.
        AddMoment = "add_moment", [Health];
        /// Take a moment off the line.
        RemoveMoment = "remove_moment", [Health];
        /// Answer a check-in: answers in `health`, own words in the diary.
        RecordCheckIn = "record_check_in", [Health, Diary];
        /// Record hours worked.
        RecordWorkedHours = "record_worked_hours", [Health];
        /// Choose how often to be asked.
        ChooseRhythm = "choose_rhythm", [Health];
        /// Adopt an hours plan.
        AdoptPlan = "adopt_plan", [Health];
        /// Publish hours to an absence: written in the case and copied into the absence.
        PublishHours = "publish_hours", [Health, Work];
        /// Let later changes not go to work any more.
        StopPublishing = "stop_publishing", [Health];
        /// Share one item with one reader.
        BeginShare = "begin_share", [Health];
        /// End a share.
        EndShare = "end_share", [Health];
        /// "Something has changed": everything rests, nobody is told.
        ReportChange = "report_change", [Health];
        /// Take it up again.
        ResumeAfterChange = "resume_after_change", [Health];
        /// Write in the diary.
        NoteInDiary = "note_in_diary", [Diary];
        /// Answer the monthly check, or let it pass.
        RecordMonthlyCheck = "record_monthly_check", [Diary];
        /// Keep pages of the open library in the own space.
        KeepCollection = "keep_collection", [Diary];
        /// Erase the whole case.
        EraseEverything = "erase_everything", [Health, Diary];
        /// Record what was agreed about keeping contact.
        RecordContactAgreement = "record_contact_agreement", [Work];
        /// Record hours as agreed.
        RecordAgreedHours = "record_agreed_hours", [Work];
        /// Make a wish about work.
        MakeWish = "make_wish", [Health];
        /// Put wishes in order, and say how much each matters.
        ArrangeWishes = "arrange_wishes", [Health];
        /// Publish a wish to an absence: written in the case, and asked for in the absence.
        PublishWish = "publish_wish", [Health, Work];
        /// Take a wish back; where it lies at work, it is not asked any more there.
        WithdrawWish = "withdraw_wish", [Health, Work];
        /// Say whether something that was done helped.
        SayWhetherItHelped = "say_whether_it_helped", [Health];
        /// Add an adjustment of the closed list to the register.
        AddAdjustment = "add_adjustment", [Work];
        /// Decide about an adjustment.
        DecideAdjustment = "decide_adjustment", [Work];
        /// Record that an adjustment is there.
        CompleteAdjustment = "complete_adjustment", [Work];
        /// Look at an adjustment again.
        ReviewAdjustment = "review_adjustment", [Work];
        /// Record that an adjustment is not asked any more.
        WithdrawAdjustment = "withdraw_adjustment", [Work];
        /// Make a paper of the own plan or of what was agreed, frozen in the case.
        IssueOwnPaper = "issue_own_paper", [Health];
        /// Make a paper of what was agreed, frozen in the absence.
        IssueWorkPaper = "issue_work_paper", [Work];
        /// Say something about a step of the law, for oneself.
        RecordStep = "record_step", [Health];
        /// Choose whether and how mails remind of days of the law.
        ChooseStepMails = "choose_step_mails", [Health];
        /// Say something about a step of the law, at work.
        RecordWorkStep = "record_work_step", [Work];
        /// Name who coordinates.
        NameCoordinator = "name_coordinator", [Care];
        /// Name who does it in the coordinator's place.
        NameDeputy = "name_deputy", [Care];
        /// Pass the open ask, agreed talks and coordinating to a colleague.
        HandOver = "hand_over", [Care];
        /// Record an invitation given by hand, by phone or by post.
        RecordInvitation = "record_invitation", [Care];
        /// Write the question for the next talk.
        AskQuestion = "ask_question", [Health];
        /// Plan the next talk, or call it off.
        BookAppointment = "book_appointment", [Care];
        /// Issue advice about work to the employee.
        IssueAdvice = "issue_advice", [Care];
        /// Record that the service was in contact.
        RecordContact = "record_contact", [Care];
        /// Decline follow-up, one moment or all.
        DeclineFollowUp = "decline_follow_up", [Care];
        /// Ask for a talk.
        AskForTalk = "ask_for_talk", [Care];
        /// Take an ask for a talk back, or call the talk off.
        WithdrawTalk = "withdraw_talk", [Care];
        /// Propose a moment to somebody who asked for a talk.
        ProposeTalk = "propose_talk", [Care];
        /// Agree to a proposed moment, or ask for another.
        AnswerProposal = "answer_proposal", [Care];
        /// Choose whether a mail goes out when follow-up is offered.
        ChooseFollowUpMails = "choose_follow_up_mails", [Health];
        /// Name somebody close whom the service writes to after a death.
        NameClosePerson = "name_close_person", [Health];
        /// Record a death: everything stops.
        RecordDeath = "record_death", [Care];
        /// Say that a recorded death was a mistake.
        UndoDeath = "undo_death", [Care];
        /// Write a note of the own discipline.
        WriteNote = "write_note",
            [NotesPhysician, NotesNurse, NotesPsychologist, NotesErgonomist, NotesCoordinator, NotesCoach];
        /// Correct a note of the own discipline; the earlier version stays.
        CorrectNote = "correct_note",
            [NotesPhysician, NotesNurse, NotesPsychologist, NotesErgonomist, NotesCoordinator, NotesCoach];
        /// Ask to read what disciplines noted.
        AskForNotes = "ask_for_notes", [Care];
        /// Take back an ask that was not answered.
        WithdrawNotesRequest = "withdraw_notes_request", [Care];
        /// Hand notes of the own discipline over to the person who asked.
        HandOverNotes = "hand_over_notes",
            [Care, NotesPhysician, NotesNurse, NotesPsychologist, NotesErgonomist, NotesCoordinator, NotesCoach];
        /// Record the expected end, a return, or the last day of the contract.
        RecordDates = "record_dates", [Work];
        /// Take in an employer's list. Opens no file; asked for at an employer.
        ImportAbsences = "import_absences", [];
        /// Invite somebody of the service, or of an employer's staff. Opens no file.
        InviteStaff = "invite_staff", [];
        /// End what somebody of the staff may do. Opens no file.
        EndStaff = "end_staff", [];
        /// Compare another version of a pack on the caseload, told in counts. Opens no file.
        ComparePacks = "compare_packs", [];
    }
}

impl Verb {
    /// The compartments it writes when used in a hat: of the notes, only those of the hat's own discipline.
    pub fn compartments_for(self, hat: Hat) -> impl Iterator<Item = Compartment> {
        let is_own = move |compartment: &Compartment| compartment.discipline().is_none_or(|own| own == hat);
        self.compartments().iter().copied().filter(is_own)
    }
}

verbs! {
    /// What runs by itself, under a seat of the clock: a closed list of jobs, each with its compartments.
    Job {
        /// Hand the neutral invitation to the mail server.
        SendInvitation = "send_invitation", [Care];
        /// Hand over the one reminder.
        SendReminder = "send_reminder", [Care];
        /// Forget the address of an invitation that ran out.
        ExpireInvitation = "expire_invitation", [Care];
        /// End a share whose end has come.
        ExpireShare = "expire_share", [Health];
        /// Let the person know that follow-up is offered.
        OfferFollowUp = "offer_follow_up", [Health];
        /// Remind the person of days of the law.
        RemindOfSteps = "remind_of_steps", [Health];
        /// Let those who answer know that somebody asks for a talk.
        TellOfAsk = "tell_of_ask", [Care];
        /// Look which days of the law come near at work and for the service.
        RemindOfDuties = "remind_of_duties", [Work];
        /// Let those whose duty it is know.
        TellOfDuty = "tell_of_duty", [Work, Care];
        /// Write to the close person after a death.
        TellClosePerson = "tell_close_person", [Care];
        /// End the seats at work and in care when a contract has ended.
        EndContract = "end_contract", [Work];
        /// Count what another version of a pack changes, absence by absence.
        CountDifferences = "count_differences", [Work];
        /// Sign the heads of all files.
        WriteRoot = "write_root", [];
        /// Wrap live keys under the new epoch.
        TurnEpochs = "turn_epochs", [];
    }
}
