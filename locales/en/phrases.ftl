### Sentences to say: to the pupil, and about the pupil to parents or colleagues.

to-pupil-bridge-builder-1 = I heard you ask someone in your group what they meant.
to-pupil-bridge-builder-2 = When two classmates stopped talking, you found words that were true for both.
to-pupil-bridge-builder-3 = Yesterday you also said what you wanted, and the group worked it out.
to-others-bridge-builder-1 = I see someone who stays calm when others disagree.
to-others-bridge-builder-2 = In a discussion, there is one pupil who lets both sides finish.
to-others-bridge-builder-3 = After a talk with this pupil, two classmates sat together again.

to-pupil-mood-maker-1 = When you came in this morning, I felt the class relax.
to-pupil-mood-maker-2 = You drew a new classmate into the conversation, and the table came to life.
to-pupil-mood-maker-3 = You felt it was time to work, and you took your group with you.
to-others-mood-maker-1 = There is someone in my class whom others like to sit beside.
to-others-mood-maker-2 = On a rainy day I hear one pupil cheering the others up.
to-others-mood-maker-3 = I notice the group grows warmer as soon as this pupil is there.

to-pupil-caregiver-1 = I saw you pull up a chair for someone who was sitting alone.
to-pupil-caregiver-2 = You asked before you helped, and your classmate was glad of it.
to-pupil-caregiver-3 = You took notes for a classmate who was ill, without being asked.
to-others-caregiver-1 = One pupil stands out to me for noticing who is quieter than usual.
to-others-caregiver-2 = Anyone coming back after an illness finds one pupil in our class ready to help.
to-others-caregiver-3 = This year, thanks to this pupil, nobody ate lunch alone.

to-pupil-listener-1 = You put your phone away when a classmate began to talk. I saw that.
to-pupil-listener-2 = You remembered what I told you last week, and you asked about it. Thank you.
to-pupil-listener-3 = After all that listening you said one sentence, and it moved us forward.
to-others-listener-1 = I know a pupil whom others like to talk to.
to-others-listener-2 = During a class talk, someone calmly looks at the speaker until the story is finished.
to-others-listener-3 = When this pupil asks something, it is about what another just said.

to-pupil-loyal-friend-1 = I saw you go with your friend to that hard conversation.
to-pupil-loyal-friend-2 = You told your friend it was not right, and you stayed by their side.
to-pupil-loyal-friend-3 = The others had forgotten the promise, and you had not. Your friend can rely on you.
to-others-loyal-friend-1 = After a quarrel, this pupil is the one who walks back to a friend.
to-others-loyal-friend-2 = I see a pupil who stays with a friend when others leave.
to-others-loyal-friend-3 = In my class there is someone for whom a promise to a friend counts.

to-pupil-contact-maker-1 = You walked up to a new pupil and said your name. That mattered.
to-pupil-contact-maker-2 = On open day I saw parents smile after a chat with you.
to-pupil-contact-maker-3 = You knew who could help our project, and you simply called them.
to-others-contact-maker-1 = In the playground I see someone go from group to group, and everyone says hello.
to-others-contact-maker-2 = This pupil knows the cleaners, the youngest pupils and the head by name.
to-others-contact-maker-3 = I am thinking of a pupil who got two classes to meet each other.

to-pupil-explainer-1 = With your drawing, the pupil beside you understood fractions in two minutes.
to-pupil-explainer-2 = I heard you ask a question instead of giving the answer.
to-pupil-explainer-3 = You explained it three times, with three examples and a lot of patience.
to-others-explainer-1 = In this class, one pupil explains hard topics in very simple words.
to-others-explainer-2 = Those who get stuck in maths like to sit next to this pupil.
to-others-explainer-3 = I hear someone first ask what the other understands, and only then explain.

to-pupil-organiser-1 = Thanks to your list, everyone had a packed lunch and a ticket on the trip.
to-pupil-organiser-2 = The hall was taken, and you calmly changed your plan. Well done.
to-pupil-organiser-3 = I saw that you first asked who wanted to do which part.
to-others-organiser-1 = When there is something to plan, I see one pupil reach for paper.
to-others-organiser-2 = This pupil thought of rain, and had already asked for a room.
to-others-organiser-3 = This group work was ready on time because someone kept an eye on the steps.

to-pupil-persuader-1 = You won the class over with an example from your own street.
to-pupil-persuader-2 = You agreed with your classmate on one point, and that made your case stronger.
to-pupil-persuader-3 = Since you explained it, I see the rule about break in another way.
to-others-persuader-1 = There is someone in my class who can make a group want to try a plan.
to-others-persuader-2 = This pupil collected signatures for more benches in the playground.
to-others-persuader-3 = In a debate I hear someone who listens, thinks and then makes a strong point.

to-pupil-captain-1 = When the group was stuck, you said: we start here. And it worked.
to-pupil-captain-2 = You passed the lead to someone else, and you worked just as hard.
to-pupil-captain-3 = During the fire drill you calmly led your row outside.
to-others-captain-1 = When there is no plan, I see someone stand up and begin.
to-others-captain-2 = This pupil leads a group so that quiet people have a task as well.
to-others-captain-3 = In sport, the others look to one pupil before the game begins.

to-pupil-justice-seeker-1 = You were right about your group’s marks. I have corrected them.
to-pupil-justice-seeker-2 = You waited until after the lesson to tell me what you found unfair.
to-pupil-justice-seeker-3 = I saw you stand up for someone, with facts and with respect.
to-others-justice-seeker-1 = When a rule is not the same for everyone, this pupil notices.
to-others-justice-seeker-2 = I have someone in class who is honest about their own mistakes too.
to-others-justice-seeker-3 = In our class talk, one voice spoke up for those who were silent.

to-pupil-competitor-1 = You ran four seconds faster than last month, and you trained for it.
to-pupil-competitor-2 = After the final you were the first to congratulate the winner. I liked that.
to-pupil-competitor-3 = Your enthusiasm made the whole group want to play another round.
to-others-competitor-1 = I see someone sit up straight the moment a challenge comes.
to-others-competitor-2 = A quiz with this pupil in it wakes up the whole class.
to-others-competitor-3 = Since September, someone in my class has tracked their own scores and worked on them.

to-pupil-dealmaker-1 = With your idea for the sale, we could pay for the coach.
to-pupil-dealmaker-2 = You came to ask first if it was allowed. That let me say yes.
to-pupil-dealmaker-3 = I saw you turn scraps of cardboard into something people wanted to buy.
to-others-dealmaker-1 = There is someone here who sees a chance in every project.
to-others-dealmaker-2 = This pupil checked the price again and found a cheaper printer.
to-others-dealmaker-3 = At the school fair I saw how easily one pupil dealt with customers.

to-pupil-question-asker-1 = I saw the whole class start thinking because of your question.
to-pupil-question-asker-2 = I had no answer to your question, so I looked it up at home.
to-pupil-question-asker-3 = You dared to ask how it works, and that helped others understand it too.
to-others-question-asker-1 = I hear someone who wants to know where a rule or a formula comes from.
to-others-question-asker-2 = There is someone in class who can start a conversation with one question.
to-others-question-asker-3 = After the lesson, this pupil often stays a moment to ask one more thing.

to-pupil-analyst-1 = You found the mistake in my diagram, and now it is right.
to-pupil-analyst-2 = I saw how you laid all the facts side by side first.
to-pupil-analyst-3 = When you said why the plan was stuck, we could move on.
to-others-analyst-1 = When we decide something, this pupil asks which figures it is based on.
to-others-analyst-2 = This week, someone in my lesson noticed that two sources did not agree.
to-others-analyst-3 = I see a pupil who looks at all the steps and then chooses.

to-pupil-puzzler-1 = I saw how you kept looking until all the pieces fitted.
to-pupil-puzzler-2 = Your shorter method is correct, and I would like to show it to the class.
to-pupil-puzzler-3 = You solved it with what happened to be on the table.
to-others-puzzler-1 = As soon as there is a riddle on the board, I see someone sit up.
to-others-puzzler-2 = I work with a pupil who finds ways of their own and can show them.
to-others-puzzler-3 = When something in class stops working, one of my pupils looks until it works again.

to-pupil-dreamer-1 = On your page I saw a world that I had not thought of myself.
to-pupil-dreamer-2 = You described how the future could be, and for a moment I was there.
to-pupil-dreamer-3 = Your image helped me understand the text in a different way.
to-others-dreamer-1 = Someone in my class sees a whole place on an empty sheet.
to-others-dreamer-2 = I read a pupil’s texts, and the images in them stay with me.
to-others-dreamer-3 = Ask what something could look like later, and this pupil starts to talk.

to-pupil-idea-spark-1 = We are really going to use your idea, with the whole class.
to-pupil-idea-spark-2 = I saw how you came up with three more options when we were stuck.
to-pupil-idea-spark-3 = Your first plan did not work, and five minutes later you had a new one.
to-others-idea-spark-1 = When a plan cannot go ahead, I hear one suggestion after another from this pupil.
to-others-idea-spark-2 = When we think together, someone builds on what another pupil has just said.
to-others-idea-spark-3 = On our ideas board, many notes are in the same handwriting.

to-pupil-quick-thinker-1 = You saw the link right after my first example.
to-pupil-quick-thinker-2 = I saw that you were done and then calmly checked everything.
to-pupil-quick-thinker-3 = When the plan changed, you knew within seconds what we could do.
to-others-quick-thinker-1 = In my lesson, someone can show how it works after half an explanation.
to-others-quick-thinker-2 = I see a pupil who picks up new material quickly and then asks for more.
to-others-quick-thinker-3 = This week, someone said in one sentence what had taken me five.

to-pupil-deep-diver-1 = Today I learned something from you that I had not read anywhere.
to-pupil-deep-diver-2 = You explained your subject, and I wanted to hear more.
to-pupil-deep-diver-3 = I notice how many hours of research are in your talk.
to-others-deep-diver-1 = On one subject, a pupil in my class can still teach me a lot.
to-others-deep-diver-2 = In the library, I see someone choose the thickest book on a single topic.
to-others-deep-diver-3 = For each picture in the lesson, this pupil knew one more detail.

to-pupil-storyteller-1 = I saw everyone put their pens down when you began to tell it.
to-pupil-storyteller-2 = Your example made the class understand what the lesson was about.
to-pupil-storyteller-3 = While you talked about the trip, I felt I was there again.
to-others-storyteller-1 = I hear someone who can turn an ordinary bus ride into a story.
to-others-storyteller-2 = When stories are told in class, one pupil makes the room go quiet.
to-others-storyteller-3 = The words this pupil picks are still remembered a week later.

to-pupil-humorist-1 = After your joke before the test, I saw people’s shoulders drop.
to-pupil-humorist-2 = You laughed at your own mistake, and then others dared to try.
to-pupil-humorist-3 = I saw you check that everyone could laugh along. I value that.
to-others-humorist-1 = Sometimes the class is tense, and then someone brings a smile.
to-others-humorist-2 = I know a pupil who can relax a whole group with one line.
to-others-humorist-3 = There is someone in class who can laugh at themselves, and that feels safe.

to-pupil-performer-1 = You stood in front of the whole class, and your voice stayed calm.
to-pupil-performer-2 = From your first sentence people listened, right to the back of the hall.
to-pupil-performer-3 = You went first, and after that three more wanted a turn.
to-others-performer-1 = A full hall gives this pupil energy, I saw that on open day.
to-others-performer-2 = I see someone who dares to stand up front and then makes room.
to-others-performer-3 = Nobody wanted to begin, until one person stood up and did it.

to-pupil-maker-1 = You studied that broken chair for a minute and knew what to do.
to-pupil-maker-2 = What you made is solid. I tested it myself.
to-pupil-maker-3 = When words did not help, you made a sketch, and everyone understood.
to-others-maker-1 = With materials in hand, this pupil can focus for a full hour.
to-others-maker-2 = I see someone who first looks at how a thing works and then mends it.
to-others-maker-3 = The set for the school play is standing, because someone saw how to fix it.

to-pupil-beauty-seeker-1 = Your page is so well laid out that I stopped to look at it.
to-pupil-beauty-seeker-2 = The colours you chose made the diagram clear at once.
to-pupil-beauty-seeker-3 = You hung the work in another way, and the whole corridor looked new.
to-others-beauty-seeker-1 = In our class there is someone who sees when an image or colour is right.
to-others-beauty-seeker-2 = I find care on each page I get back, right into the margin.
to-others-beauty-seeker-3 = The tables at the school party were made by a pupil with an eye for it.

to-pupil-improviser-1 = The projector failed, and you carried on. That was strong.
to-pupil-improviser-2 = I saw you save the experiment with cardboard and tape.
to-pupil-improviser-3 = The plan changed, and you calmly looked for what was still possible.
to-others-improviser-1 = When something unexpected happens, there is someone who starts on a solution.
to-others-improviser-2 = I see a pupil who gets far with very little.
to-others-improviser-3 = We missed the train on our trip, and someone quickly found another route.

to-pupil-rhythm-maker-1 = You gave the beat, and suddenly everyone played together.
to-pupil-rhythm-maker-2 = I heard you humming at the door, and my morning started well.
to-pupil-rhythm-maker-3 = Thanks to your rhythm, the class now knows that list of verbs.
to-others-rhythm-maker-1 = I hear someone who finds music anywhere, even in footsteps on the stairs.
to-others-rhythm-maker-2 = At the school party the whole group looked to one pupil to start together.
to-others-rhythm-maker-3 = Working beside this pupil, people fall into the same tempo.

to-pupil-mover-1 = You moved the first table, and then everyone helped.
to-pupil-mover-2 = It rained on sports day, and you got everyone running.
to-pupil-mover-3 = After your short walk, I saw you focus for fifteen minutes.
to-others-mover-1 = The room comes to life when this pupil has something to do.
to-others-mover-2 = I see someone who finds good answers while walking.
to-others-mover-3 = Before open day, someone went back and forth until the hall was ready.

to-pupil-perseverer-1 = It failed four times, and you tried a fifth time. I noticed.
to-pupil-perseverer-2 = I know how many hours are in this work, and it shows.
to-pupil-perseverer-3 = You put it aside and came back with a new idea. That was smart.
to-others-perseverer-1 = When things get hard, I see a pupil who tries once more.
to-others-perseverer-2 = In my lesson someone did the same experiment five times, until it was right.
to-others-perseverer-3 = Work that is started here gets finished, even after a setback.

to-pupil-precision-worker-1 = You found the mistake in my question, and now it is right.
to-pupil-precision-worker-2 = I could use your measurement straight away, because you had checked it all.
to-pupil-precision-worker-3 = You handed your work in at the time we agreed. That took courage.
to-others-precision-worker-1 = In a report by this pupil, each source and each figure is right.
to-others-precision-worker-2 = I see someone who measures once more before the plank is cut.
to-others-precision-worker-3 = For the list on our trip, I rely on a pupil who forgets nobody.

to-pupil-hands-on-doer-1 = You saw there were not enough chairs, and you went to get some.
to-pupil-hands-on-doer-2 = Thanks to you, the experiment was set up before the bell.
to-pupil-hands-on-doer-3 = You first asked what the aim was, and then it went fast.
to-others-hands-on-doer-1 = When something has to be done, I see two hands already at work.
to-others-hands-on-doer-2 = The work placement told me about someone who sees what needs doing.
to-others-hands-on-doer-3 = This pupil learns by trying, and I see how well that works.

to-pupil-adventurer-1 = You went up to our guest with a question, and then more followed.
to-pupil-adventurer-2 = I admired that you chose a book in a language you are still learning.
to-pupil-adventurer-3 = On the climbing wall you went high, and you checked your rope first.
to-others-adventurer-1 = When something new is on the programme, I see a face light up.
to-others-adventurer-2 = On the exchange someone talked to everybody, with ten words and many gestures.
to-others-adventurer-3 = I see courage, and I see that safety gets checked first.

to-pupil-empath-1 = You noticed that someone was having a hard time, and you came to tell me.
to-pupil-empath-2 = You felt that the group was tired, and you were right.
to-pupil-empath-3 = Today you said it was too much. I am glad that I know.
to-others-empath-1 = In the group there is someone who notices how others are.
to-others-empath-2 = I learn from a pupil who feels the mood before I see a thing.
to-others-empath-3 = A quiet classmate was noticed today, by someone with a fine sense for people.

to-pupil-calm-anchor-1 = The alarm went off, and you stayed calm. I saw others look to you.
to-pupil-calm-anchor-2 = You said one sentence in the discussion, and then it went quiet.
to-pupil-calm-anchor-3 = I like that you think first and answer after that.
to-others-calm-anchor-1 = Around this pupil, a noisy group becomes clearly quieter.
to-others-calm-anchor-2 = I see someone who goes on thinking when things get tense.
to-others-calm-anchor-3 = There was panic about the exams, and one voice calmed the class.

to-pupil-free-spirit-1 = Nobody had done it like that, and I learned something from it.
to-pupil-free-spirit-2 = You held on to your view, even when the whole table disagreed.
to-pupil-free-spirit-3 = I saw you make a proposal of your own instead of saying no.
to-others-free-spirit-1 = I see someone who picks their own route and can explain why.
to-others-free-spirit-2 = Because of this pupil’s question, we changed an old habit.
to-others-free-spirit-3 = On my desk was a piece of work unlike any I had seen.

to-pupil-optimist-1 = The group wanted to give up, and you named what was already done.
to-pupil-optimist-2 = Your test went wrong, and the same day you asked what to do.
to-pupil-optimist-3 = I came in tired, and your good morning made my day lighter.
to-others-optimist-1 = After a lost match, I hear someone ask when the next one is.
to-others-optimist-2 = I see hope in this pupil, and I see a plan growing with it.
to-others-optimist-3 = The class no longer believed in it, until someone listed what had already worked.

to-pupil-observer-1 = You saw that the experiment differed from the book. I had missed it.
to-pupil-observer-2 = You watched for a long while, and then said just what was needed.
to-pupil-observer-3 = Thanks to your photos, we saw what the trip was really like.
to-others-observer-1 = At the side of the class sits someone who sees a great deal.
to-others-observer-2 = I got a note from a pupil with a detail that we had missed.
to-others-observer-3 = Ask this pupil what there was to see, and the answer is sharp.

to-pupil-truth-teller-1 = You told me honestly that I explained too fast. Now I slow down.
to-pupil-truth-teller-2 = What you say, you mean, so I like to ask your opinion.
to-pupil-truth-teller-3 = You said it was your mistake before anyone asked.
to-others-truth-teller-1 = Whoever wants an honest opinion in class knows where to go.
to-others-truth-teller-2 = I hear someone who says what goes wrong and helps to find a solution.
to-others-truth-teller-3 = A classmate got honest feedback today, calm and with an example.

to-pupil-protector-1 = You stayed with someone when the others walked away.
to-pupil-protector-2 = I am glad you came to get me, so I could help in time.
to-pupil-protector-3 = You made room at your table for someone new. That was good to see.
to-others-protector-1 = When someone is standing alone, a pupil goes and stands beside them.
to-others-protector-2 = I see someone who gets an adult and then stays with the other person.
to-others-protector-3 = The first-years know who they can turn to in the playground.

to-pupil-self-reliant-1 = You made this yourself from start to finish, and it is done.
to-pupil-self-reliant-2 = I saw you ask for help with one part. That was a strong choice.
to-pupil-self-reliant-3 = When you say it is coming, I know it is coming.
to-others-self-reliant-1 = At the back someone works in silence on a plan, and it grows.
to-others-self-reliant-2 = I see a pupil who takes a task away and brings it back finished.
to-others-self-reliant-3 = Before the explanation even came, someone had already worked it out.
