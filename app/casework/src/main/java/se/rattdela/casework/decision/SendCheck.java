package se.rattdela.casework.decision;

import java.util.List;
import se.rattdela.casework.common.MissingPart;

/**
 * What the files of a draft would be met with, had it been sent now.
 *
 * @param missing what would stop it; empty = nothing would
 * @param sightings what the approver must look at before it can be approved; stops nothing
 */
public record SendCheck(List<MissingPart> missing, List<ReleaseCheck.Sighting> sightings) {
  public SendCheck {
    missing = List.copyOf(missing);
    sightings = List.copyOf(sightings);
  }
}
