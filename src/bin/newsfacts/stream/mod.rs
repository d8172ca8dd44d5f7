//! Lines that are answered by lines: on all cores, in their order, in bounded memory.
//!
//! A thread reads the lines, as many as there is room for; the pool answers them; the main thread puts the answers in order and
//! writes them. When no answer is at hand it writes what it has, so that a reader who waits for one gets it before the next line is
//! there. Nothing is written but whole lines.

mod gate;
mod lines;

use self::{
    gate::Gate,
    lines::{LONGEST, Lines, RawLine},
};
use crate::{Verdict, input::Input, progress::Progress, reads, stop::Stop};
use newsfacts::{
    facts::stream::{Line, Status, Unjudged},
    files::{self, Folder, Refused},
};
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::{
    collections::BTreeMap,
    io::{self, BufRead, BufReader, IsTerminal, Write},
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{Receiver, RecvError, Sender, TryRecvError, channel},
    },
    thread,
};

/// How many lines for each job are in work, or wait for one before them to be answered.
const LINES_EACH: usize = 16;

/// How many bytes of answers are written at once.
const BLOCK: usize = 1 << 16;

/// What is wanted of a stream.
#[derive(Debug, clap::Args)]
pub struct StreamOptions {
    /// Take articles from lines, one JSON object each, and answer each by a line
    ///
    /// FILE has the lines; without one, standard input.
    #[arg(long)]
    pub stream: bool,
    /// How many lines are in work at once [default: as many as there are cores]
    #[arg(long, value_name = "N", requires = "stream", value_parser = clap::value_parser!(u16).range(1..=1024))]
    jobs: Option<u16>,
    /// The folder from which files are read that lines name; without it none is
    #[arg(long, value_name = "FOLDER", requires = "stream")]
    files_under: Option<PathBuf>,
}

impl StreamOptions {
    /// The folder with the files that lines name.
    pub fn files(&self) -> Result<Option<Folder>, Stop> {
        self.files_under.as_ref().map(folder).transpose()
    }
}

/// A folder that the command line names.
pub fn folder(path: &PathBuf) -> Result<Folder, Stop> {
    Folder::new(path).map_err(|error| {
        let Refused { message, advice } = Refused::folder(path, &error);
        Stop::new(message).help(advice)
    })
}

/// The answer to a line, as it is written.
pub struct Answered {
    pub status: Status,
    pub json: String,
}

/// Answers the lines of an input, of whose members those of these names are read.
pub fn run(
    input: &Input,
    options: &StreamOptions,
    names: &'static [&'static str],
    answer: impl Fn(&Line<'_>) -> serde_json::Result<Answered> + Send + Sync + 'static,
) -> Result<Verdict, Stop> {
    let pool = ThreadPoolBuilder::new().num_threads(options.jobs.map_or(0, usize::from));
    let pool = pool
        .build()
        .map_err(|error| Stop::new(format!("no lines can be answered: {error}")))?;
    let gate = Arc::new(Gate::new(LINES_EACH * pool.current_num_threads()));
    let lines = Lines::new(open(input)?);
    let (events, happens) = channel();
    listen(events.clone());
    let reader = Reader {
        name: input.name(),
        pool,
        gate: Arc::clone(&gate),
        events,
        answer: Arc::new(move |line: RawLine| answered(&line, names, &answer)),
    };
    // It is left behind where it waits for a line that nobody asks for any more.
    thread::spawn(move || reader.run(lines));
    Writer::new(gate).run(&happens)
}

fn open(input: &Input) -> Result<Box<dyn BufRead + Send>, Stop> {
    let Some(path) = input.path() else {
        return Ok(Box::new(BufReader::with_capacity(BLOCK, io::stdin())));
    };
    reads::note(path);
    match files::open(path) {
        Ok(file) => Ok(Box::new(BufReader::with_capacity(BLOCK, file))),
        Err(error) => {
            let Refused { message, advice } = Refused::file(path, &error);
            Err(Stop::new(message).help(advice))
        }
    }
}

/// What the main thread is told.
enum Event {
    /// The answer to a line, by its place among all that are answered, and how many bytes the line had.
    Answer(usize, usize, serde_json::Result<Answered>),
    /// So many lines are all that there are, or that can be read.
    End(usize, Option<Stop>),
    /// Somebody wants it to stop.
    Interrupted,
}

/// Tells when the user or the system wants the run to end: what is written then ends with a whole line. A second time ends it
/// at once, should nobody read what is written.
#[cfg(unix)]
fn listen(events: Sender<Event>) {
    use signal_hook::{
        consts::{SIGINT, SIGTERM},
        iterator::Signals,
        low_level::emulate_default_handler,
    };
    // Where signals cannot be had, they do what they do to any program.
    let Ok(mut signals) = Signals::new([SIGINT, SIGTERM]) else {
        return;
    };
    thread::spawn(move || {
        let mut signals = signals.forever();
        signals.next();
        let _ = events.send(Event::Interrupted);
        if let Some(again) = signals.next() {
            let _ = emulate_default_handler(again);
        }
    });
}

#[cfg(not(unix))]
fn listen(_: Sender<Event>) {}

/// Answers a line, whatever becomes of it.
fn answered(
    line: &RawLine,
    names: &[&'static str],
    answer: impl Fn(&Line<'_>) -> serde_json::Result<Answered>,
) -> serde_json::Result<Answered> {
    let RawLine {
        number,
        bytes,
        is_too_long,
    } = line;
    if *is_too_long {
        let most = LONGEST >> 20;
        let why = Unjudged::new(format!(
            "the line has more than {most} MB, and is passed over"
        ));
        return answer(&Line::partial(*number, bytes, why));
    }
    let whole = || answer(&Line::read(*number, bytes, names));
    // There is no input that makes it panic. If there is one after all, it takes no other line with it.
    catch_unwind(AssertUnwindSafe(whole)).unwrap_or_else(|_| {
        let why = Unjudged::new("the check failed at this line, which is a bug of newsfacts");
        answer(&Line::partial(
            *number,
            bytes,
            why.detail("report it with the line"),
        ))
    })
}

/// Reads lines and has them answered.
struct Reader<A> {
    name: String,
    pool: ThreadPool,
    gate: Arc<Gate>,
    events: Sender<Event>,
    answer: Arc<A>,
}

impl<A: Fn(RawLine) -> serde_json::Result<Answered> + Send + Sync + 'static> Reader<A> {
    fn run(self, mut lines: Lines<impl BufRead>) {
        for place in 0.. {
            let line = match lines.next() {
                Ok(Some(line)) => line,
                Ok(None) => return self.end(place, None),
                Err(error) => {
                    let stop = Stop::new(format!("{}: {error}", self.name));
                    return self.end(place, Some(stop));
                }
            };
            let bytes = line.bytes.len();
            self.gate.enter(bytes);
            let (events, answer) = (self.events.clone(), Arc::clone(&self.answer));
            self.pool.spawn_fifo(move || {
                // Where nobody hears it, all is over.
                let _ = events.send(Event::Answer(place, bytes, answer(line)));
            });
        }
    }

    fn end(&self, lines: usize, stop: Option<Stop>) {
        let _ = self.events.send(Event::End(lines, stop));
    }
}

/// Writes answers in the order of their lines.
struct Writer {
    gate: Arc<Gate>,
    /// Those that wait for one before them, and how many bytes their lines had.
    waiting: BTreeMap<usize, (usize, Answered)>,
    /// How many are in the block or were written.
    answered: usize,
    /// What is written next: whole lines.
    block: Vec<u8>,
    worst: Status,
    progress: Option<Progress>,
}

impl Writer {
    fn new(gate: Arc<Gate>) -> Self {
        // Between answers on a terminal there is no place for it.
        let progress = (!io::stdout().is_terminal()).then(|| Progress::counting("lines answered:"));
        Self {
            gate,
            waiting: BTreeMap::new(),
            answered: 0,
            block: Vec::new(),
            worst: Status::Good,
            progress,
        }
    }

    fn run(mut self, events: &Receiver<Event>) -> Result<Verdict, Stop> {
        let written = self.answer_all(events);
        drop(self.progress.take());
        match written {
            Ok(Some(stop)) => Err(stop),
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Stop::unprinted(&error)),
            // Whoever reads the answers may have seen enough.
            Ok(None) | Err(_) => Ok(match self.worst {
                Status::Good => Verdict::Good,
                Status::Wrong => Verdict::Wrong,
                Status::Unjudged => Verdict::Impossible,
            }),
        }
    }

    /// Writes all answers, and says why that is not all.
    fn answer_all(&mut self, events: &Receiver<Event>) -> io::Result<Option<Stop>> {
        let mut end = None;
        loop {
            if let Some((_, stop)) = end.take_if(|(lines, _)| *lines == self.answered) {
                self.write()?;
                return Ok(stop);
            }
            match self.next(events)? {
                Ok(Event::Answer(place, bytes, Ok(answer))) => {
                    self.waiting.insert(place, (bytes, answer));
                    self.put_in_order()?;
                }
                Ok(Event::Answer(_, _, Err(error))) => {
                    return Ok(Some(Stop::lines("an answer", error)));
                }
                Ok(Event::End(lines, stop)) => end = Some((lines, stop)),
                Ok(Event::Interrupted) => {
                    self.write()?;
                    let lines = self.answered;
                    return Ok(Some(Stop::new(format!(
                        "interrupted: {lines} lines are answered"
                    ))));
                }
                Err(RecvError) => return Ok(None),
            }
        }
    }

    /// What happens next. While nothing does, nobody waits for what could be written.
    fn next(&mut self, events: &Receiver<Event>) -> io::Result<Result<Event, RecvError>> {
        match events.try_recv() {
            Ok(event) => Ok(Ok(event)),
            Err(TryRecvError::Disconnected) => Ok(Err(RecvError)),
            Err(TryRecvError::Empty) => {
                self.write()?;
                Ok(events.recv())
            }
        }
    }

    fn put_in_order(&mut self) -> io::Result<()> {
        while let Some((bytes, answer)) = self.waiting.remove(&self.answered) {
            self.block.extend_from_slice(answer.json.as_bytes());
            self.block.push(b'\n');
            self.answered += 1;
            self.worst = self.worst.max(answer.status);
            if let Some(progress) = &self.progress {
                progress.done();
            }
            self.gate.leave(bytes);
            if self.block.len() >= BLOCK {
                self.write()?;
            }
        }
        Ok(())
    }

    fn write(&mut self) -> io::Result<()> {
        if self.block.is_empty() {
            return Ok(());
        }
        let mut out = io::stdout().lock();
        out.write_all(&self.block)?;
        out.flush()?;
        self.block.clear();
        Ok(())
    }
}
