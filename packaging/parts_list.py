"""The parts of a package for machines (SBOM): CycloneDX 1.6, in JSON."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from licences import Work
from packageurl import PackageURL
from release import epoch, system, version

_OURS = uuid.UUID("9f0c2a52-6a0e-5c0b-8c39-0d3a4a3f1f5e")
"""Where the serial numbers of these lists come from: the same release has the same."""


def written(file: Path, found: list[Work]) -> Path:
    """Write the list of a package that holds these works into *file*, and return that."""
    ours = Component(name="captioner", version=version(), type=ComponentType.APPLICATION, bom_ref="captioner")
    ours.licenses.add(LicenseFactory().make_from_string("Apache-2.0"))
    bom = Bom(components=[_component(work) for work in found])
    bom.serial_number = uuid.uuid5(_OURS, f"{version()} {system()} {epoch()}")
    bom.metadata.component = ours
    bom.metadata.timestamp = datetime.fromtimestamp(epoch(), UTC)
    bom.register_dependency(ours, bom.components)
    told = json.loads(JsonV1Dot6(bom).output_as_string())
    file.write_text(json.dumps(told, indent=2, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")
    return file


def _component(work: Work) -> Component:
    name = work.name.lower().replace("_", "-") if work.is_package else work.name
    reference = f"{name}@{work.version or '?'}"
    component = Component(
        name=name, version=work.version or None, type=ComponentType.LIBRARY, bom_ref=reference
    )
    component.licenses.add(LicenseFactory().make_from_string(work.licence))
    if work.is_package:
        component.purl = PackageURL("pypi", name=name, version=work.version)
    if work.home:
        link = ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(work.home))
        component.external_references.add(link)
    return component
