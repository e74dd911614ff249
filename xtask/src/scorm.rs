//! The packages for learning platforms: SCORM 1.2 and 2004. The same bytes from the same sources: no time of day is in them.

use std::fs::{self, File};
use std::io::Write;

use anyhow::Result;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::embed;

const TITLE: &str = "Talentgesprek";
const FILES: [&str; 3] = ["index.html", "talenttaal.js", "scorm.js"];

/// What differs between the two: file name, version as the page knows it, schema version, namespaces and the attribute of the kind.
struct Edition {
    file: &'static str,
    version: &'static str,
    schema: &'static str,
    imscp: &'static str,
    adlcp: &'static str,
    kind: &'static str,
}

const EDITIONS: [Edition; 2] = [
    Edition { file: "talenttaal-scorm-1.2.zip", version: "1.2", schema: "1.2", imscp: "http://www.imsproject.org/xsd/imscp_rootv1p1p2", adlcp: "http://www.adlnet.org/xsd/adlcp_rootv1p2", kind: "scormtype" },
    Edition { file: "talenttaal-scorm-2004.zip", version: "2004", schema: "2004 4th Edition", imscp: "http://www.imsglobal.org/xsd/imscp_v1p1", adlcp: "http://www.adlnet.org/xsd/adlcp_v1p3", kind: "scormType" },
];

fn manifest(e: &Edition) -> String {
    let files: String = FILES.iter().map(|f| format!("      <file href=\"{f}\"/>\n")).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest identifier=\"talenttaal-interview\" version=\"{}\" xmlns=\"{}\" xmlns:adlcp=\"{}\">\n  \
         <metadata>\n    <schema>ADL SCORM</schema>\n    <schemaversion>{}</schemaversion>\n  </metadata>\n  \
         <organizations default=\"talenttaal\">\n    <organization identifier=\"talenttaal\">\n      <title>{TITLE}</title>\n      \
         <item identifier=\"interview\" identifierref=\"page\">\n        <title>{TITLE}</title>\n      </item>\n    </organization>\n  </organizations>\n  \
         <resources>\n    <resource identifier=\"page\" type=\"webcontent\" adlcp:{}=\"sco\" href=\"index.html\">\n{files}    </resource>\n  </resources>\n</manifest>\n",
        talenttaal::VERSION, e.imscp, e.adlcp, e.schema, e.kind,
    )
}

/// Writes `dist/scorm` from what is in `dist/embed`.
pub fn write() -> Result<()> {
    println!("» packing for learning platforms");
    fs::create_dir_all("dist/scorm")?;
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).last_modified_time(DateTime::default()).unix_permissions(0o644);
    for e in &EDITIONS {
        let path = format!("dist/scorm/{}", e.file);
        let mut zip = ZipWriter::new(File::create(&path)?);
        let page = embed::page(TITLE, &format!("data-scorm=\"{}\"", e.version), &["talenttaal.js", "scorm.js"], "");
        let entries = [
            ("imsmanifest.xml", manifest(e).into_bytes()), ("index.html", page.into_bytes()),
            ("talenttaal.js", fs::read("dist/embed/talenttaal.js")?), ("scorm.js", fs::read("dist/embed/scorm.js")?),
        ];
        for (name, bytes) in entries {
            zip.start_file(name, options)?;
            zip.write_all(&bytes)?;
        }
        zip.finish()?;
        println!("{path:<34} {:>9}", fs::metadata(&path)?.len());
    }
    Ok(())
}
