package se.rattdela.desktop.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.delegation.OfficeSettings;
import se.rattdela.casework.delegation.UnitContact;

/** Settings read from a file, put together with what the office has and the file does not name. */
final class SettingsMerge {
  private SettingsMerge() {}

  static OfficeSettings of(OfficeSettings office, OfficeSettings read) {
    List<UnitContact> units = new ArrayList<>(read.units());
    office.units().stream()
        .filter(unit -> read.units().stream().noneMatch(each -> each.name().equals(unit.name())))
        .forEach(units::add);
    List<DelegationPoint> points = new ArrayList<>(office.delegation());
    for (DelegationPoint point : read.delegation()) {
      int at = -1;
      for (int i = 0; i < points.size(); i++) {
        if (same(points.get(i), point)) {
          at = i;
        }
      }
      if (at < 0) {
        points.add(point);
      } else {
        points.set(at, point);
      }
    }
    return new OfficeSettings(read.profile(), units, points);
  }

  /** Whether two are the same point, perhaps with another last day. */
  static boolean same(DelegationPoint one, DelegationPoint other) {
    return one.number().equals(other.number())
        && one.function().equals(other.function())
        && Objects.equals(one.from(), other.from());
  }
}
