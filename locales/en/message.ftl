### Words for home. Whole sentences, one per key. English, after the Dutch source.

## A pupil who is not named, as the subject of a sentence
your-child = your child
the-pupil = the pupil

## Labels beside the letter
label-seen = What we saw
label-talent = The talent in it
label-want = What we would like to see more of
label-step = One step

## Kinds of message, in a menu
kind-message-home = Message home
kind-agenda-note = Note in the school diary
kind-report-comment = Comment for the report
kind-invitation = Invitation to a talk
kind-repair = Message about putting things right
kind-follow-up = Follow-up card
kind-tracking-note = Note in the pupil record
kind-class-council = Sheet for the class council
kind-to-pupil = A word to the pupil
kind-to-colleague = Note to a colleague

## Frames
greeting-formal-1 = Dear parents and carers,
greeting-formal-2 = Dear parent or carer,
greeting-informal-1 = Hello parents and carers,
greeting-informal-2 = Hello to everyone at home,
opening-1 = I would like to share something from class with you.
opening-2 = I am writing because school and home see more together.
opening-3 = With this message I want to tell you calmly what I see.
opening-success-1 = I have good news from class.
opening-success-2 = This was a lovely moment, and I would like to share it.
opening-success-3 = Something went well in class, and I am happy to tell you about it.
talent-question-1 = Perhaps there is a talent in this: { $talent }. Do you see it at home too?
talent-question-2 = I am thinking of a talent: { $talent }. Does that fit what you see at home?
talent-question-3 = This may be a talent: { $talent }. I would like to hear how it is at home.
talent-question-4 = I have a question about a possible talent: { $talent }. Does it sound familiar?
talent-confirmed-1 = { $name } recognises this talent: { $talent }.
talent-confirmed-2 = { $name } chose the name of this talent: { $talent }.
talent-confirmed-3 = We talked about it together, and { $name } calls this a talent that fits: { $talent }.
overdrive-1 = Sometimes a talent is too strong, or does not fit the moment. We call that overdrive.
overdrive-2 = Any talent can be too much for a moment. The word for it is overdrive, and then we look for a better place.
closing-formal-1 = I would be glad to hear what you think. Thank you for reading this.
closing-formal-2 = Your answer is welcome, even a short one. Thank you for your time.
closing-informal-1 = I would love to hear what you think. Thanks for reading this.
closing-informal-2 = Do send me an answer, even a short one. Thanks for your time.
sign-off-formal = Kind regards
sign-off-informal = Warm wishes
short-seen-success-1 = { $name } had a lovely moment in class today.
short-seen-success-2 = Today { $name } showed us something lovely in the lesson.

## Invitation
invitation-1 = We would like to talk with you on { $date }.
invitation-2 = We have set aside time to talk with you on { $date }. We look forward to it.
invitation-nodate-1 = We would like to talk with you soon. Which day suits you best?
invitation-fine = We want to look together at what goes well and what helps.
invitation-interpreter = An interpreter can join us, free of charge. Please say so in your answer. We do not ask any child to interpret.

## Repair
repair-fact = This is what happened: { $fact }
repair-effect = This was the result: { $effect }
repair-1 = Putting things right is part of it. Together we look at how { $name } can do that.
repair-2 = After what happened, we work on repair. { $name } helps to think about how.
repair-procedure = This message stands beside the school rules. It does not replace them.

## Follow-up
follow-up-title = Follow-up card: moving forward together
follow-up-aim = This is the one aim we chose together.
follow-up-helps = This helps to reach the aim.
follow-up-when = We will look again on { $date }.
follow-up-nodate = We will agree together when we look again.
follow-up-pupil = { $name } helped to write this card.

## Tracking note
tracking-title = Note: what could be seen
tracking-note = This note says only what could be seen and heard. It gives no explanation.
tracking-date = Date: { $date }

## Class council
council-title = For the class council
council-look-first = See first if something else plays a part: sleep, worries, language, a task too hard.
council-question = Question for the class council: where does it go well, and what helps there?

## To the pupil
pupil-opening-1 = I would like to tell you something about what I see.
pupil-opening-2 = These words are for you.
pupil-opening-3 = I was thinking about you and the class, so I am writing it down.
pupil-talent-question-1 = I think of a talent when I see you: { $talent }. Do you recognise it?
pupil-talent-question-2 = Perhaps this talent belongs to you: { $talent }. Which name would you choose?
pupil-talent-confirmed-1 = You gave your talent a name: { $talent }.
pupil-talent-confirmed-2 = You said that this talent fits you: { $talent }.
pupil-closing-1 = Come and tell me what you think of it, whenever you like.
pupil-closing-2 = I am happy to listen if you want to talk about this.

## To a colleague
colleague-opening-1 = I would like to share something short from my lesson.
colleague-opening-2 = I wonder if you see this too.
colleague-opening-3 = I want to pass this on for your lessons with this class.
colleague-talent-question-1 = I am thinking of this talent: { $talent }. What do you see in your lesson?
colleague-talent-question-2 = Could this be a talent: { $talent }? I would like to hear what you see.
colleague-talent-confirmed-1 = We talked about it, and this talent was recognised: { $talent }.
colleague-talent-confirmed-2 = The pupil chose this name for the talent: { $talent }.
colleague-closing-1 = Will you let me know what works in your lesson?
colleague-closing-2 = Thank you for looking with me.

## Report
report-opening-1 = This is what we saw over the past term.
report-opening-2 = What we saw in class belongs with this report too.

## Answers and marks
answers-intro = Tick an answer, or copy it and send it back.
answer-understood = Understood
answer-call = Please call me
answer-interpreter = I would like an interpreter
translation-mark = This is a translation of the message from the school.
not-reviewed = Not yet checked by a native speaker of this language.
reviewed = Checked by a native speaker of this language.
same-content = The content is the same.
changed = One side has been edited. The two texts are no longer the same.

## Seen, one for each behaviour
seen-chats-during-explanation = { $name } often talks to a neighbour during the explanation.
seen-interrupts-with-questions = { $name } asks many questions while the explanation is still going on.
seen-shouts-out-answers = { $name } says the answer out loud before anyone is asked.
seen-stares-out-of-window = { $name } looks out of the window for a long time during the explanation.
seen-taps-and-drums = { $name } taps with a pen or with the fingers during the lesson.
seen-hums-or-sings = { $name } hums or sings softly during the lesson.
seen-draws-during-lesson = { $name } draws while the lesson is going on.
seen-fiddles-with-things = { $name } often has a small object in the hand during the explanation.
seen-jokes-during-lesson = { $name } makes jokes during the lesson, and the class laughs along.
seen-starts-before-instructions-end = { $name } starts working before the task has been fully explained.
seen-rocks-on-chair = { $name } rocks on the chair during the lesson.
seen-changes-the-subject = { $name } starts talking about another subject during the lesson.
seen-corrects-the-teacher = { $name } says so in class when the teacher makes a mistake.
seen-forgets-what-was-said = After the explanation, { $name } sometimes no longer knows what the task was.
seen-does-not-start = { $name } has an empty page when the class starts working.
seen-distracts-others-when-finished = { $name } talks to classmates once the work is finished.
seen-works-sloppily = { $name } hands in work with some parts that are hard to read.
seen-never-finished = { $name } is still working on the task when the time is up.
seen-starts-over-again = { $name } starts the same task again more than once.
seen-walks-around-class = { $name } gets up during work and walks around the classroom.
seen-jumps-between-tasks = { $name } starts a new task before the last one is finished.
seen-does-only-the-minimum = { $name } does the required part of the task and stops there.
seen-looks-for-loopholes = { $name } does the task in a shorter way than was asked.
seen-refuses-help = { $name } says no when someone offers help.
seen-helps-others-not-self = { $name } helps classmates before writing anything on the page.
seen-gives-away-answers = { $name } gives classmates the answer to an exercise.
seen-copies-work = { $name } copies answers from a classmate.
seen-uses-ai-for-tasks = { $name } uses an AI program to do a piece of work.
seen-head-on-desk = { $name } rests head and arms on the desk during the lesson.
seen-works-very-slowly = { $name } takes a lot of time for each exercise.
seen-takes-over-group = { $name } takes over the work of others in group work.
seen-imposes-the-plan = { $name } makes a plan for the group before the others suggest anything.
seen-will-not-work-in-group = { $name } asks to work alone when there is group work.
seen-says-nothing-in-group = { $name } listens during group work and says little.
seen-lets-others-do-the-work = { $name } sits with the group while the others do the task.
seen-redoes-others-work = { $name } rewrites part of what classmates made in group work.
seen-criticises-every-idea = { $name } names what could go wrong when the group makes suggestions.
seen-keeps-having-new-ideas = { $name } brings new ideas when the group is already working one out.
seen-goes-along-with-everyone = { $name } agrees with everyone in a conversation.
seen-turns-everything-into-contest = { $name } turns an ordinary exercise into a contest.
seen-plays-the-boss = { $name } tells the others in the group what to do.
seen-does-everything-alone = { $name } does the group work alone, without sharing out the tasks.
seen-only-wants-own-friends = { $name } asks to sit with friends for group work.
seen-argues-every-rule = { $name } often starts a discussion about a rule.
seen-wants-last-word = { $name } goes on talking after the teacher has closed the conversation.
seen-talks-way-out = { $name } gives a long explanation when the teacher asks about a mistake.
seen-bargains-over-tasks = { $name } asks if a task can be different or shorter.
seen-asks-why-all-the-time = { $name } asks for the reason behind many tasks.
seen-blunt-to-teacher = { $name } says very directly what is not good about the lesson.
seen-protests-punishment = { $name } says that a punishment is not fair.
seen-provokes-teacher = { $name } does something that is not allowed and looks at the teacher.
seen-refuses-task = { $name } says no to a task in the lesson.
seen-asks-for-confirmation = { $name } often asks during a task if it is right.
seen-claims-teacher-attention = { $name } calls the teacher over a lot during the lesson.
seen-does-not-look-up = { $name } looks down at the desk when the teacher asks something.
seen-sighs-and-rolls-eyes = { $name } sighs aloud with a roll of the eyes when given a task.
seen-stands-up-for-others = { $name } stands up for a classmate in the lesson.
seen-wants-to-know-private-things = { $name } asks the teacher questions about life outside school.
seen-tests-limits = { $name } goes one step further after a limit has been clearly stated.
seen-ignores-rules = { $name } is not following a class agreement at the moment.
seen-breaks-dress-code = { $name } wears clothes that the school rules do not allow.
seen-eats-or-drinks-in-class = { $name } eats or drinks during the lesson.
seen-sells-things = { $name } sells things to other pupils at school.
seen-takes-risks = { $name } does something at school that could cause an accident.
seen-lies-about-it = { $name } tells something other than what could be seen.
seen-covers-for-friends = { $name } says nothing about what a friend has done.
seen-follows-friends-into-trouble = { $name } joins friends in something that is not allowed.
seen-swears = { $name } uses swear words in class.
seen-leaves-mess = { $name } leaves paper and things on the desk after the lesson.
seen-takes-things-without-asking = { $name } takes someone’s things without asking.
seen-damages-things = { $name } breaks things that belong to the class.
seen-vapes-or-smokes-at-gate = { $name } stands at the school gate with a vape or a cigarette.
seen-in-middle-of-quarrels = { $name } is in the middle when others quarrel.
seen-tattles = { $name } comes to tell the teacher what classmates are doing.
seen-gossips = { $name } tells stories about pupils who are not there.
seen-makes-fun-of-others = { $name } laughs at a classmate who is not laughing too.
seen-cannot-lose = { $name } stops playing or gets angry after losing.
seen-jumps-in-between = { $name } steps in between the others during a quarrel.
seen-mothers-others = { $name } looks after classmates, even when they ask for no help.
seen-says-hurtful-things = { $name } says words that hurt a classmate.
seen-quarrels-often = { $name } often quarrels with classmates in this period.
seen-wants-attention-of-class = { $name } does something in the lesson that makes the whole class look.
seen-makes-things-bigger = { $name } tells an event as bigger than what could be seen.
seen-cannot-say-no = { $name } says yes to every request from classmates.
seen-teases-others = { $name } teases classmates, even when they ask for it to stop.
seen-speaks-home-language = { $name } also speaks the home language in class, and it is welcome.
seen-brags = { $name } talks a lot about good marks and results.
seen-always-alone-at-break = { $name } often stands alone in the playground at break.
seen-runs-in-corridor = { $name } runs in the school corridor.
seen-pushes-in-queue = { $name } pushes others in the queue.
seen-organises-mischief = { $name } asks others to join in something that is not allowed.
seen-hangs-around-with-older = { $name } spends much of break with older pupils.
seen-comes-back-late-from-break = { $name } comes into class later after break.
seen-throws-things = { $name } throws things while others are close by.
seen-loud-in-corridor = { $name } shouts in the corridor while lessons are still on.
seen-forgets-materials = { $name } often comes without the materials for the lesson.
seen-last-minute = { $name } starts a task shortly before it has to be done.
seen-hands-in-late = { $name } hands work in after the agreed day.
seen-does-not-plan = { $name } works for school without a plan on paper or screen.
seen-no-homework = { $name } comes to class without the homework.
seen-only-interested-in-one-thing = { $name } likes to work on one topic and leaves other tasks.
seen-takes-on-too-much = { $name } says yes to many tasks at once.
seen-cannot-let-go = { $name } goes on with the same task when the class moves on.
seen-wants-no-theory = { $name } puts the pen down when the theory starts.
seen-panics-when-plan-changes = { $name } is visibly startled when the plan of the lesson changes.
seen-freezes-at-tests = { $name } writes nothing for a long while during a test.
seen-dares-not-hand-in = { $name } has finished a task and has not yet handed it in.
seen-underestimates-tests = { $name } says a test will go well and practises little for it.
seen-cannot-bear-mistakes = { $name } visibly has a hard moment after a mistake.
seen-freezes-when-presenting = { $name } stands in front of the class and says nothing for a long while.
seen-compares-marks = { $name } asks classmates for their marks after a test.
seen-cheats-in-test = { $name } uses an aid that is not allowed during a test.
seen-gives-up-quickly = { $name } stops an exercise when the first try does not work.
seen-disputes-marks = { $name } says that the mark for a test is not right.
seen-explodes = { $name } shouts loudly and is visibly very angry.
seen-cries-quickly = { $name } sometimes cries in class.
seen-takes-everything-to-heart = { $name } goes on talking about a remark from others for a long time.
seen-carries-others-worries = { $name } listens a lot to what is hard for classmates and talks about it later.
seen-withdraws = { $name } sits to one side and talks little with others.
seen-seems-uninterested = { $name } shows little reaction in the lesson.
seen-slams-door-walks-out = { $name } walks out of the classroom and slams the door.
seen-tears-up-work = { $name } tears up a page of their own work.
seen-sulks = { $name } goes silent after a conversation and turns away.
seen-laughs-at-wrong-moment = { $name } laughs at a serious moment in class.
seen-over-excited = { $name } talks loudly and moves a lot when something fun is coming.
seen-makes-drama = { $name } reacts to an incident with big words and gestures.
seen-says-all-will-be-fine = { $name } says that all will be fine when there is a problem.
seen-always-on-phone = { $name } often looks at a phone during the lesson.
seen-wears-earbuds = { $name } wears earbuds while the lesson is going on.
seen-films-others = { $name } films others with a phone without asking.
seen-games-in-class = { $name } plays a game on a screen during the lesson.
seen-posts-about-school = { $name } puts a message about the school online.
seen-group-chat-noise = { $name } sends many messages in the class group chat.
seen-often-late = { $name } often comes in when the lesson has already started.
seen-skips-an-hour = { $name } is not in class for one lesson.
seen-toilet-again-and-again = { $name } asks for the toilet more than once in one lesson.
seen-leaves-before-the-bell = { $name } packs a bag and leaves before the bell.
seen-dawdles-to-class = { $name } walks slowly from the playground to the lesson.
seen-sits-with-coat-on = { $name } keeps a coat on in class.

## For each talent: success, what it gives, what we want to see more of, one step
success-bridge-builder = Today { $name } got two classmates talking to each other again.
means-bridge-builder = People with this talent bring others together when opinions differ.
want-bridge-builder-1 = We would like to see more of both sides of a story being heard.
want-bridge-builder-2 = It is good when a personal opinion can be heard as well.
step-bridge-builder-1 = Next week, group work starts with each pupil’s own opinion.
step-bridge-builder-2 = At home, someone can ask about a small choice: what do you want?

success-mood-maker = { $name } greeted the class with a smile, and the lesson began with joy.
means-mood-maker = This talent brings light and warmth to a group.
want-mood-maker-1 = More cheerful moments at the start of the lesson are welcome.
want-mood-maker-2 = We hope to see more of this: first a look at the moment, then talking.
step-mood-maker-1 = This week there is one minute each day to open the lesson cheerfully.
step-mood-maker-2 = An idea for home: say together when talking fits and when silence helps.

success-caregiver = { $name } saw a classmate without materials and shared a book.
means-caregiver = With this talent, someone gets help at the moment it is needed.
want-caregiver-1 = We would like to hear more often: do you need help?
want-caregiver-2 = Looking after your own work may get more room with us.
step-caregiver-1 = From the next lesson, three exercises come first, and then there is time to help.
step-caregiver-2 = At home, one moment each evening can stay free from caring for others.

success-listener = { $name } listened closely, and a classmate could tell the whole story.
means-listener = Thanks to this talent, others feel that their words count.
want-listener-1 = It would be lovely to hear one personal sentence in every group talk too.
want-listener-2 = We encourage sharing heavy stories with an adult.
step-listener-1 = In the next group work, we ask for a short summary of what was said.
step-listener-2 = At the table, this question can help: and how was your day?

success-loyal-friend = At break, { $name } stayed with a friend who asked for support.
means-loyal-friend = People with this talent stay beside a friend when things are hard.
want-loyal-friend-1 = We like to see more of the loyalty that really helps a friend.
want-loyal-friend-2 = We would like to hear more often: I am your friend, and I stay out of this.
step-loyal-friend-1 = Next week, the friends get a task of trust together.
step-loyal-friend-2 = At home, you could talk about this question: what does a good friend do?

success-contact-maker = Today { $name } spoke to a new pupil and showed the way.
means-contact-maker = Through this talent, people get to know each other quickly.
want-contact-maker-1 = We gladly give more room to talking at an agreed time.
want-contact-maker-2 = More conversations that move the task forward would make us happy.
step-contact-maker-1 = This week, every lesson has one moment to go and ask others something.
step-contact-maker-2 = An agreement for home: during study time, the phone is in another room.

success-explainer = { $name } explained an exercise, and a classmate could then do it alone.
means-explainer = This talent makes hard things simple for others.
want-explainer-1 = It is good to hear a question first, and the explanation after that.
want-explainer-2 = We like to see more hints that let someone else carry on.
step-explainer-1 = On Friday there are five minutes to explain part of the lesson to the class.
step-explainer-2 = At home, someone can ask to have one of today’s lessons explained.

success-organiser = { $name } shared out the tasks in the group, and everyone knew what to do.
means-organiser = With this talent, a group knows who does what, and when.
want-organiser-1 = We hope for more plans that hold the ideas of others too.
want-organiser-2 = Calmly making a new plan when things change is what we want to help grow.
step-organiser-1 = From this week, we announce a change in the lesson one day ahead.
step-organiser-2 = Looking at the week together on Sunday can bring calm at home.

success-persuader = { $name } found good words, and the class supported the proposal.
means-persuader = People with this talent win others over with words.
want-persuader-1 = We would like to hear more strong arguments at an agreed time.
want-persuader-2 = We like to see more of first repeating what the other person said.
step-persuader-1 = Next Friday, we make five minutes for one proposal about a rule.
step-persuader-2 = In a talk at home, each person can first repeat what the other said.

success-captain = { $name } took the lead when the group did not know how to begin.
means-captain = This talent gives a group direction when everyone hesitates.
want-captain-1 = We want to see more leading where everyone is asked first.
want-captain-2 = We are glad when the lead sometimes goes to someone else too.
step-captain-1 = In next week’s group work, every pupil gets a clear role.
step-captain-2 = At home, there can be one real task to lead, such as cooking together.

success-justice-seeker = { $name } saw that someone did not get a turn, and calmly said so.
means-justice-seeker = Thanks to this talent, a group sees what is not fair.
want-justice-seeker-1 = We would like to hear in calm words, more often, what is not fair.
want-justice-seeker-2 = Asking first what exactly happened helps everyone.
step-justice-seeker-1 = This week there is a fixed moment after the lesson to talk about fairness.
step-justice-seeker-2 = At home, this question can help: what do you know for sure, and what not yet?

success-competitor = Today { $name } beat a personal result from last week.
means-competitor = People with this talent want to win, and that gives a lot of energy.
want-competitor-1 = More joy in personal progress is our wish.
want-competitor-2 = We like to see a handshake for the other player after the game.
step-competitor-1 = Next week, we keep a sheet of personal progress.
step-competitor-2 = After a game at home, everyone can say what the other did well.

success-dealmaker = { $name } thought of a way to raise money for the class.
means-dealmaker = This talent sees a chance and makes something of it.
want-dealmaker-1 = We like to see more plans for which permission was asked first.
want-dealmaker-2 = We give more room to ideas that bring something to the whole class.
step-dealmaker-1 = In the next lesson, we say clearly what is fixed and what can be discussed.
step-dealmaker-2 = At home, an agreement can be on paper, with what each person does and gets.

success-question-asker = { $name } asked a question that made the whole class think more deeply.
means-question-asker = Through this talent, a group thinks further than the first answer.
want-question-asker-1 = We love to hear the best question of the lesson, at a good moment.
want-question-asker-2 = Writing questions down first is something we like to see more often.
step-question-asker-1 = From the next lesson, a question sheet is ready, and we pick one question each time.
step-question-asker-2 = At home, there can be ten minutes to look for one answer together.

success-analyst = { $name } found a mistake in the plan, and the group could correct it in time.
means-analyst = People with this talent see how something works and where it can go wrong.
want-analyst-1 = It helps the group when someone first says what already works.
want-analyst-2 = We like to see a first step more often, even if not everything is clear.
step-analyst-1 = This week, we ask for one suggestion with every point of criticism.
step-analyst-2 = For homework, a timer can help: two minutes to think, then begin.

success-puzzler = { $name } found a clever solution where the group was stuck.
means-puzzler = This talent keeps looking until there is a clever way.
want-puzzler-1 = We want to see more clever solutions within the task itself.
want-puzzler-2 = We encourage looking for a second way that is also right.
step-puzzler-1 = Next week, one task takes the form of a riddle.
step-puzzler-2 = At home, a real problem can be waiting to be solved, such as sorting a cupboard.

success-dreamer = { $name } made up a story that the class could picture.
means-dreamer = With this talent, something that does not exist yet comes into view.
want-dreamer-1 = There may be more room for imagination in our lessons.
want-dreamer-2 = We like to see the task go down on paper straight away.
step-dreamer-1 = From the next lesson, we softly say the name first and then give the task.
step-dreamer-2 = At home, a short list by the door can help with bringing the right materials.

success-idea-spark = Today { $name } gave the group three new ideas for the project.
means-idea-spark = Thanks to this talent, a group quickly has many ideas.
want-idea-spark-1 = We hope to see one idea completely finished more often.
want-idea-spark-2 = Saving new ideas on a page for later is what we want to see more of.
step-idea-spark-1 = On Monday we choose one idea together, and on Friday we see how far it is.
step-idea-spark-2 = At home, a small notebook can be a place to keep ideas.

success-quick-thinker = { $name } understood the new topic quickly and then helped a classmate.
means-quick-thinker = People with this talent understand something new very fast.
want-quick-thinker-1 = One calm check before handing in is something we gladly work on.
want-quick-thinker-2 = We also like to hear how the answer was found.
step-quick-thinker-1 = This week, a deeper question is ready for pupils who have finished.
step-quick-thinker-2 = At home, someone can ask about one task: what did you check?

success-deep-diver = { $name } told us a lot about a favourite topic, and the class learned from it.
means-deep-diver = Through this talent, a group knows whom to ask.
want-deep-diver-1 = We would like this great interest to find a place in other tasks too.
want-deep-diver-2 = We want time to remain for other work beside the favourite topic.
step-deep-diver-1 = Next week, we use the favourite topic as an example in one exercise.
step-deep-diver-2 = At home, this can be the order: ten minutes of school work, then the topic.

success-storyteller = { $name } told a story, and everyone in class listened.
means-storyteller = This talent lets others see what happens in a story.
want-storyteller-1 = We would love to hear more stories that begin with one short sentence.
want-storyteller-2 = We encourage stories that stay close to what happened.
step-storyteller-1 = On Wednesday, the lesson may open with a story of one minute.
step-storyteller-2 = At the table, the story of the day can start with a title.

success-humorist = { $name } made a joke at a good moment, and the tension was gone.
means-humorist = People with this talent get others laughing together.
want-humorist-1 = We would like to laugh together more often, at a moment that fits.
want-humorist-2 = We want to see more checking that everyone is laughing too.
step-humorist-1 = From Monday, the last minute of the lesson is free for one joke.
step-humorist-2 = At home, it can help to talk about jokes that feel good and jokes that hurt.

success-performer = Today { $name } spoke loudly and clearly in front of the whole class.
means-performer = With this talent, someone dares to stand in front of a group.
want-performer-1 = We like to see this talent at its own moment in front of the class.
want-performer-2 = We want to see others given the floor more often as well.
step-performer-1 = Next week, there is one lesson to perform a text for the class.
step-performer-2 = At home, there can be a short moment of attention each day, without a phone.

success-maker = { $name } built something that the group could really use.
means-maker = This talent understands with the hands how things work.
want-maker-1 = We gladly give more chances to build or repair something.
want-maker-2 = It is good when the hands hold one quiet object during the explanation.
step-maker-1 = This week, one task may be something built in place of a text.
step-maker-2 = At home, something small can be ready to repair together.

success-beauty-seeker = { $name } made a poster that now hangs proudly in the classroom.
means-beauty-seeker = People with this talent see what is beautiful and can make it.
want-beauty-seeker-1 = We gladly give beautiful work more room in the task itself.
want-beauty-seeker-2 = We like to see that a first version may stay as it is.
step-beauty-seeker-1 = With the next task, we say how many minutes go to the design.
step-beauty-seeker-2 = At home, a place on the wall can show which work is beautiful.

success-improviser = { $name } quickly found a solution when the computer did not work.
means-improviser = Through this talent, a group can go on when something goes wrong.
want-improviser-1 = Beside freedom, we like to see one fixed point to begin with.
want-improviser-2 = We hope to see a first piece of work more often, a few days ahead.
step-improviser-1 = Next week, we divide one big task into three short parts.
step-improviser-2 = At home, the school bag can be ready for tomorrow at a fixed time.

success-rhythm-maker = With music, { $name } brought the whole class into the same rhythm.
means-rhythm-maker = This talent brings music and rhythm to a group.
want-rhythm-maker-1 = We gladly make more room for music at a moment of its own.
want-rhythm-maker-2 = We want quiet moments to be really quiet.
step-rhythm-maker-1 = In the next lesson, we choose a silent sign for when calm is needed.
step-rhythm-maker-2 = At home, there can be time to make or hear music after homework.

success-mover = { $name } gave the class new energy with a short exercise.
means-mover = People with this talent think better while they move.
want-mover-1 = We like to see more movement that belongs to the task.
want-mover-2 = In the corridor, we would like to see a calm step.
step-mover-1 = This week, anyone who wants to may work standing up for ten minutes.
step-mover-2 = Before homework, a short walk can help.

success-perseverer = { $name } kept trying, and the exercise worked the fourth time.
means-perseverer = With this talent, someone goes on until it works.
want-perseverer-1 = Keeping going and also stopping in time are what we like to see together.
want-perseverer-2 = We encourage asking for help after a few tries.
step-perseverer-1 = In the next exercise, we agree to take a look after ten minutes.
step-perseverer-2 = At home, a fixed end time for school work can bring calm.

success-precision-worker = { $name } checked the group’s work, and everything was right.
means-precision-worker = This talent gets things right, down to the small parts.
want-precision-worker-1 = We like to see good work handed in on time as well.
want-precision-worker-2 = A mistake is allowed, and we want to practise that together.
step-precision-worker-1 = Next week, we ask for half a version of the task, without marks.
step-precision-worker-2 = At home, someone can tell about a mistake that taught them something.

success-hands-on-doer = { $name } started tidying up at once, and the class followed.
means-hands-on-doer = People with this talent act while others are still talking.
want-hands-on-doer-1 = We like to see more of asking one question first and then starting.
want-hands-on-doer-2 = We give more room to real work with a result you can see.
step-hands-on-doer-1 = The next lesson starts with doing, and the theory comes after that.
step-hands-on-doer-2 = At home, one practical task can become a personal job for the week.

success-adventurer = { $name } was the first to try something new, and then others dared too.
means-adventurer = Thanks to this talent, a group dares to try something new.
want-adventurer-1 = We look forward to more adventure within safe limits.
want-adventurer-2 = We like to see someone ask first if something is safe.
step-adventurer-1 = This week, there is a task outside the classroom, with a clear limit.
step-adventurer-2 = At home, you can choose something new together, such as another way home.

success-empath = { $name } noticed that a classmate was quiet and asked how things were.
means-empath = This talent feels how others are doing.
want-empath-1 = We like to hear in words which feeling is there.
want-empath-2 = We gladly support finding a quiet place in good time.
step-empath-1 = From the next lesson, there is a card for five minutes in a quiet place.
step-empath-2 = At the end of the day, one feeling can go down on paper at home.

success-calm-anchor = { $name } stayed calm when it got busy, and the group grew calm too.
means-calm-anchor = Near someone with this talent, others become calm.
want-calm-anchor-1 = We like to see a small sign that the lesson is being followed.
want-calm-anchor-2 = The calm may stay, and a few personal words in the group are welcome.
step-calm-anchor-1 = Next week, we wait ten seconds for an answer after each question.
step-calm-anchor-2 = At home, extra time in the morning can help with leaving calmly.

success-free-spirit = { $name } chose a personal form for the task, and the result was strong.
means-free-spirit = People with this talent choose a way of their own and show it to others.
want-free-spirit-1 = We would like to talk more about how to do a task, and the task stays.
want-free-spirit-2 = We like to hear a suggestion in place of a no.
step-free-spirit-1 = The next task comes in three forms, and one of them may be chosen.
step-free-spirit-2 = At home, a choice can help: which task first, and at what time?

success-optimist = { $name } gave the group courage to start again after a mistake.
means-optimist = This talent sees what can still turn out well.
want-optimist-1 = With hope comes a first step, and we like to see more of it.
want-optimist-2 = We want to see practice for a test begin in good time, more often.
step-optimist-1 = This week, we do a short practice test without marks.
step-optimist-2 = At home, the question can be: what is your first step today?

success-observer = { $name } saw a small detail that the group had missed.
means-observer = With this talent, someone sees what others do not notice.
want-observer-1 = We would like to hear more often about one thing that stood out.
want-observer-2 = Joining in may start small, and we like to see it grow.
step-observer-1 = After the next group work, we ask calmly and in private what there was to see.
step-observer-2 = On the way home or at the table, each person can name one thing noticed.

success-truth-teller = { $name } said honestly and kindly what could be better.
means-truth-teller = With this talent around, others know what someone really thinks.
want-truth-teller-1 = We are grateful for honest words in a gentle tone.
want-truth-teller-2 = We like to see a good moment chosen first.
step-truth-teller-1 = On Friday, we ask on paper what was good in the lesson and what can improve.
step-truth-teller-2 = At home, the same sentence can be said once loudly and once softly, as practice.

success-protector = { $name } fetched help for a pupil who stood alone.
means-protector = People with this talent stand up for someone else.
want-protector-1 = We want to see an adult being called first, more often.
want-protector-2 = Standing beside a classmate and staying calm is something we value.
step-protector-1 = In the next lesson, we agree which adult to go to for help.
step-protector-2 = At home, a talk about this question can help: whom do you fetch?

success-self-reliant = { $name } worked alone for a long stretch and finished it all.
means-self-reliant = This talent finishes a task alone, with confidence.
want-self-reliant-1 = It pleases us when help is asked for once.
want-self-reliant-2 = We like to see a personal piece of work that is then shared with the group.
step-self-reliant-1 = In the next group work, everyone gets a part of their own and one moment together.
step-self-reliant-2 = At home, the agreement can be: one question a week to one person.
