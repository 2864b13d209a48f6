package se.rattdela.reports.gate;

import java.util.List;

/**
 * What a search has found.
 *
 * @param leaks what must not leave; any of them stops the files
 * @param sightings what somebody must look at before the files leave
 */
public record GateReport(List<Leak> leaks, List<Sighting> sightings) {
  public GateReport {
    leaks = List.copyOf(leaks);
    sightings = List.copyOf(sightings);
  }
}
