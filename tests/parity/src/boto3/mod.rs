//! boto3's models, in the common form.

mod files;
mod names;
mod paths;
mod requests;
mod resources;
mod shapes;

use std::path::Path;
use std::process::Command;

use crate::Failure;
use crate::form::Catalogue;

use files::Files;
use resources::Models;
use shapes::Shapes;

/// The services that boto3 has resources for.
pub fn services() -> Result<Vec<String>, Failure> {
    Ok(serde_json::from_str(&models(&[])?)?)
}

/// What boto3 has for a service.
pub fn read(service: &str) -> Result<String, Failure> {
    models(&[service])
}

/// What `models.py` prints, with the Python that the tests bring along.
fn models(arguments: &[&str]) -> Result<String, Failure> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../python/models.py");
    let output = Command::new(tucuxi_tests::python::python()).arg("-I").arg(script).args(arguments).output()?;
    match output.status.success() {
        true => Ok(String::from_utf8(output.stdout)?),
        false => Err(format!("models.py {arguments:?}: {}", String::from_utf8_lossy(&output.stderr)).into()),
    }
}

/// The resources that boto3 makes of what was read. The service itself is called `root`.
pub fn catalogue(root: &str, printed: &str) -> Result<Catalogue, Failure> {
    let files: Files = serde_json::from_str(printed)?;
    let shapes = Shapes::new(&files.service);
    Models { files: &files, shapes: &shapes }.catalogue(root)
}

fn missing(what: &str, name: &str) -> Failure {
    format!("boto3's models have no {what} `{name}`").into()
}
