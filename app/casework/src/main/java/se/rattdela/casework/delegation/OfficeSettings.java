package se.rattdela.casework.delegation;

import java.util.List;

/**
 * Everything the office has set: what the settings screen shows and the profile file holds.
 *
 * @param delegation by number; a point is known by its number, function and first day
 */
public record OfficeSettings(
    MunicipalityProfile profile, List<UnitContact> units, List<DelegationPoint> delegation) {
  public OfficeSettings {
    units = List.copyOf(units);
    delegation = List.copyOf(delegation);
  }
}
