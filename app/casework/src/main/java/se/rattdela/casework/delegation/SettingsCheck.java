package se.rattdela.casework.delegation;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.delegation.SettingsProblem.Fault;
import se.rattdela.casework.numbering.NumberPattern;
import se.rattdela.casework.numbering.Numbers;

/**
 * What would be wrong with changed settings. Known to it is what cannot be seen in the settings
 * themselves: the units, the points of delegation that stand, and the patterns that numbers have
 * been written by. May be asked as often as a key is pressed.
 */
public final class SettingsCheck {
  // Control, format (bidi) and private-use characters: they hide what a text says.
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
  private static final Pattern PHONE = Pattern.compile("[0-9+() \\-–]{3,}");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern SDK = Pattern.compile("[a-z0-9\\-]+\\.0203:[a-z0-9.\\-]+");

  private final Set<String> unitNames;
  private final Map<String, DelegationPoint> standing;
  private final Map<Numbers.Series, List<NumberPattern>> former;
  private final LocalDate today;
  private final boolean office;

  SettingsCheck(
      Set<String> unitNames,
      List<DelegationPoint> standing,
      Map<Numbers.Series, List<NumberPattern>> former,
      LocalDate today) {
    this(unitNames, standing, former, today, true);
  }

  private SettingsCheck(
      Set<String> unitNames,
      List<DelegationPoint> standing,
      Map<Numbers.Series, List<NumberPattern>> former,
      LocalDate today,
      boolean office) {
    this.unitNames = Set.copyOf(unitNames);
    this.standing =
        standing.stream()
            .collect(Collectors.toMap(SettingsCheck::key, each -> each, (first, second) -> first));
    this.former = Map.copyOf(former);
    this.today = today;
    this.office = office;
  }

  /** A check that knows no office: for a profile file on its own. */
  public static SettingsCheck withoutOffice(LocalDate today) {
    return new SettingsCheck(Set.of(), List.of(), Map.of(), today, false);
  }

  /** How a point of delegation is known. */
  static String key(DelegationPoint point) {
    return point.number().strip() + " " + point.function().strip() + " " + point.from();
  }

  /** Everything that is wrong; empty when the settings can be saved. */
  public List<SettingsProblem> problems(OfficeSettings settings) {
    List<SettingsProblem> problems = new ArrayList<>();
    profile(settings.profile(), problems);
    patterns(settings.profile(), problems);
    units(settings.units(), problems);
    points(settings.delegation(), problems);
    return List.copyOf(problems);
  }

  private static void profile(MunicipalityProfile profile, List<SettingsProblem> problems) {
    required(SettingsField.MUNICIPALITY, profile.municipality(), problems);
    required(SettingsField.COMMITTEE, profile.committee(), problems);
    required(SettingsField.POSTAL_ADDRESS, profile.postalAddress(), problems);
    required(SettingsField.DELEGATION_DECISION, profile.delegationDecision(), problems);
    if (profile.appealCourt() == null) {
      add(problems, SettingsField.APPEAL_COURT, Fault.MISSING);
    }
    formed(SettingsField.PHONE, "", profile.phone(), PHONE, Fault.PHONE, problems);
    formed(SettingsField.EMAIL, "", profile.email(), EMAIL, Fault.EMAIL, problems);
    formed(SettingsField.COLOUR, "", profile.shieldColour(), COLOUR, Fault.COLOUR, problems);
    formed(SettingsField.SDK_ADDRESS, "", profile.sdkAddress(), SDK, Fault.SDK, problems);
    SignatureSettings signature = profile.signature();
    text(SettingsField.TIMESTAMP_URL, "", signature.timestampUrl(), problems);
    if (!signature.timestampUrl().isBlank() && !isWebAddress(signature.timestampUrl().strip())) {
      add(problems, SettingsField.TIMESTAMP_URL, Fault.URL);
    } else if (signature.level().needsTimestamp() && signature.timestampUrl().isBlank()) {
      add(problems, SettingsField.TIMESTAMP_URL, Fault.TIMESTAMP_NEEDED);
    }
    ArchiveAgents agents = profile.archiveAgents();
    text(SettingsField.CREATOR_ID, "", agents.creatorId(), problems);
    text(SettingsField.SUBMITTER, "", agents.submitter(), problems);
    text(SettingsField.SUBMITTER_ID, "", agents.submitterId(), problems);
    text(SettingsField.ARCHIVE, "", agents.archive(), problems);
    text(SettingsField.ARCHIVE_ID, "", agents.archiveId(), problems);
    text(SettingsField.SUBMISSION_AGREEMENT, "", agents.submissionAgreement(), problems);
  }

  private void patterns(MunicipalityProfile profile, List<SettingsProblem> problems) {
    Map<Numbers.Series, NumberPattern> patterns = profile.patterns().bySeries();
    patterns.forEach((series, pattern) -> {
      SettingsField field = SettingsField.of(series);
      for (NumberPattern.Fault fault : pattern.faults(series)) {
        add(problems, field, fault(fault));
      }
      for (Numbers.Series other : Numbers.Series.values()) {
        boolean collides =
            other == series
                ? former(other).stream().anyMatch(pattern::reorders)
                : mayCollide(patterns.get(other), pattern, other);
        if (collides) {
          problems.add(
              new SettingsProblem(
                  field,
                  "",
                  other == series ? Fault.ORDER : Fault.COLLIDES,
                  SettingsField.of(other)));
        }
      }
    });
  }

  private boolean mayCollide(
      @Nullable NumberPattern other, NumberPattern pattern, Numbers.Series series) {
    return (other != null && pattern.collides(other))
        || former(series).stream().anyMatch(pattern::collides);
  }

  private List<NumberPattern> former(Numbers.Series series) {
    return former.getOrDefault(series, List.of());
  }

  private static Fault fault(NumberPattern.Fault fault) {
    return switch (fault) {
      case NO_NUMBER -> Fault.NO_NUMBER;
      case TWICE -> Fault.TWICE;
      case NO_YEAR -> Fault.NO_YEAR;
      case NOT_APART -> Fault.NOT_APART;
      case NO_LETTER_FIRST -> Fault.NO_LETTER_FIRST;
      case CHARACTER -> Fault.CHARACTER;
      case TOO_LONG -> Fault.PATTERN_LONG;
    };
  }

  private void units(List<UnitContact> units, List<SettingsProblem> problems) {
    Set<String> seen = new HashSet<>();
    for (UnitContact unit : units) {
      String name = unit.name().strip();
      if (office && !unitNames.contains(name)) {
        problems.add(new SettingsProblem(SettingsField.UNIT, name, Fault.UNIT_UNKNOWN, null));
      } else if (!seen.add(name)) {
        problems.add(new SettingsProblem(SettingsField.UNIT, name, Fault.UNIT_TWICE, null));
      }
      text(SettingsField.UNIT_ADDRESS, name, unit.address(), problems);
      formed(SettingsField.UNIT_PHONE, name, unit.phone(), PHONE, Fault.PHONE, problems);
      formed(SettingsField.UNIT_EMAIL, name, unit.email(), EMAIL, Fault.EMAIL, problems);
    }
  }

  private void points(List<DelegationPoint> points, List<SettingsProblem> problems) {
    Set<String> seen = new HashSet<>();
    for (DelegationPoint point : points) {
      Fault fault = seen.add(key(point)) ? fault(point) : Fault.POINT_TWICE;
      if (fault != null) {
        String row = (point.number() + " " + point.function()).strip();
        problems.add(new SettingsProblem(SettingsField.POINT, row, fault, null));
      }
    }
  }

  private @Nullable Fault fault(DelegationPoint point) {
    String number = point.number().strip();
    String function = point.function().strip();
    if (number.isEmpty() || function.isEmpty() || point.kinds().isEmpty()) {
      return Fault.POINT_INCOMPLETE;
    }
    if (number.length() > DelegationPoint.LONGEST_NUMBER
        || function.length() > SettingsField.POINT.longest()) {
      return Fault.TOO_LONG;
    }
    if (HIDDEN.matcher(number + function).find()) {
      return Fault.CHARACTERS;
    }
    LocalDate to = point.to();
    if (to != null && to.isBefore(point.from())) {
      return Fault.POINT_DATES;
    }
    DelegationPoint before = standing.get(key(point));
    if (before == null) {
      return null;
    }
    if (!before.kinds().equals(point.kinds()) || before.heavySecrecy() != point.heavySecrecy()) {
      return Fault.POINT_CHANGED;
    }
    LocalDate ended = before.to();
    boolean sameEnd = to == null ? ended == null : to.equals(ended);
    boolean touchesThePast =
        (to != null && to.isBefore(today)) || (ended != null && ended.isBefore(today));
    return !sameEnd && touchesThePast ? Fault.POINT_PAST : null;
  }

  private static void required(SettingsField field, String text, List<SettingsProblem> problems) {
    if (text.isBlank()) {
      add(problems, field, Fault.MISSING);
    } else {
      text(field, "", text, problems);
    }
  }

  /** Whether nothing was wrong. */
  private static boolean text(
      SettingsField field, String row, String text, List<SettingsProblem> problems) {
    Fault fault = null;
    if (text.strip().length() > field.longest()) {
      fault = Fault.TOO_LONG;
    } else if (HIDDEN.matcher(text).find()) {
      fault = Fault.CHARACTERS;
    }
    if (fault != null) {
      problems.add(new SettingsProblem(field, row, fault, null));
    }
    return fault == null;
  }

  private static void formed(
      SettingsField field,
      String row,
      String text,
      Pattern form,
      Fault fault,
      List<SettingsProblem> problems) {
    if (text(field, row, text, problems)
        && !text.isBlank()
        && !form.matcher(text.strip()).matches()) {
      problems.add(new SettingsProblem(field, row, fault, null));
    }
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
          && uri.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static void add(List<SettingsProblem> problems, SettingsField field, Fault fault) {
    problems.add(new SettingsProblem(field, "", fault, null));
  }
}
