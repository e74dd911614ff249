//! What JavaScript asks of an interview, by name.

use super::Interview;
use crate::error::Error;
use crate::face::Face;
use crate::value::{Value, map};

impl Interview {
    /// `answer`, `skip`, `back`, or what there is to know: `step`, `progress`, `done`, `notes`, `profile`, `saved`.
    ///
    /// # Errors
    /// `step-unknown` of `back`.
    #[inline(never)]
    pub fn ask(&mut self, face: &Face, what: &str, given: &Value) -> Result<Value, Error> {
        Ok(match what {
            "answer" => (&self.answer(face, given)).into(),
            "skip" => {
                self.skip();
                Value::Null
            }
            "back" => {
                self.back(given.text())?;
                Value::Null
            }
            "step" => self.step(face),
            "progress" => {
                let (done, total) = self.progress();
                map!("done": done, "total": total)
            }
            "done" => self.is_done().into(),
            "notes" => self.notes(face),
            "profile" => (&self.profile(face)).into(),
            _ => self.export(face),
        })
    }
}
