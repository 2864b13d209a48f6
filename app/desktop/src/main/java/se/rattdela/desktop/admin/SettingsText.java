package se.rattdela.desktop.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.delegation.AppealCourt;
import se.rattdela.casework.delegation.ArchiveAgents;
import se.rattdela.casework.delegation.ArchiveProfile;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.OfficeSettings;
import se.rattdela.casework.delegation.SettingsField;
import se.rattdela.casework.delegation.SignatureSettings;
import se.rattdela.casework.delegation.UnitContact;
import se.rattdela.casework.numbering.NumberPattern;
import se.rattdela.casework.numbering.NumberPatterns;
import se.rattdela.reports.pdf.CoatOfArms;
import se.rattdela.reports.pdf.CoatOfArmsException;

/**
 * The settings as texts by the names of their fields, for the journal of what is not saved. Unlike
 * the profile file it holds settings that are half written.
 */
final class SettingsText {
  private static final String YEARLY = "yearly ";
  private static final String RUNNING = "running ";

  /** Parts of a point stand on lines of their own; the fields they come from have one line. */
  private static final String LINE = "\n";

  private final OfficeSettings base;
  private final Map<String, String> texts;

  private SettingsText(OfficeSettings base, Map<String, String> written) {
    this.base = base;
    this.texts = new LinkedHashMap<>(of(base));
    this.texts.putAll(written);
  }

  /** Every field as text; a point of the delegation order is a field, an empty text no point. */
  static Map<String, String> of(OfficeSettings settings) {
    MunicipalityProfile profile = settings.profile();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(name(SettingsField.MUNICIPALITY), profile.municipality());
    texts.put(name(SettingsField.COMMITTEE), profile.committee());
    texts.put(name(SettingsField.POSTAL_ADDRESS), profile.postalAddress());
    texts.put(name(SettingsField.PHONE), profile.phone());
    texts.put(name(SettingsField.EMAIL), profile.email());
    AppealCourt court = profile.appealCourt();
    texts.put(name(SettingsField.APPEAL_COURT), court == null ? "" : court.name());
    texts.put(name(SettingsField.DELEGATION_DECISION), profile.delegationDecision());
    texts.put(name(SettingsField.COLOUR), profile.shieldColour());
    texts.put(name(SettingsField.COAT_OF_ARMS), written(profile.coatOfArms()));
    NumberPatterns patterns = profile.patterns();
    texts.put(name(SettingsField.CASE_NUMBERS), written(patterns.cases()));
    texts.put(name(SettingsField.REQUEST_NUMBERS), written(patterns.requests()));
    texts.put(name(SettingsField.OWN_INITIATIVE_NUMBERS), written(patterns.ownInitiatives()));
    texts.put(name(SettingsField.DECISION_NUMBERS), written(patterns.decisions()));
    texts.put(name(SettingsField.DIARY_NUMBERS), written(patterns.diary()));
    texts.put(name(SettingsField.ARCHIVE_PROFILE), profile.archiveProfile().name());
    texts.put(name(SettingsField.SIGNATURE_LEVEL), profile.signature().level().name());
    texts.put(name(SettingsField.TIMESTAMP_URL), profile.signature().timestampUrl());
    texts.put(name(SettingsField.SDK_ADDRESS), profile.sdkAddress());
    ArchiveAgents agents = profile.archiveAgents();
    texts.put(name(SettingsField.CREATOR_ID), agents.creatorId());
    texts.put(name(SettingsField.SUBMITTER), agents.submitter());
    texts.put(name(SettingsField.SUBMITTER_ID), agents.submitterId());
    texts.put(name(SettingsField.ARCHIVE), agents.archive());
    texts.put(name(SettingsField.ARCHIVE_ID), agents.archiveId());
    texts.put(name(SettingsField.SUBMISSION_AGREEMENT), agents.submissionAgreement());
    for (UnitContact unit : settings.units()) {
      texts.put(name(SettingsField.UNIT_ADDRESS, unit.name()), unit.address());
      texts.put(name(SettingsField.UNIT_PHONE, unit.name()), unit.phone());
      texts.put(name(SettingsField.UNIT_EMAIL, unit.name()), unit.email());
    }
    settings
        .delegation()
        .forEach(point -> texts.put(name(SettingsField.POINT, key(point)), written(point)));
    return texts;
  }

  /**
   * Settings with some fields written otherwise. A text that this version of the program cannot
   * read leaves its field as it is.
   *
   * @param written by the names of {@link #of}
   */
  static OfficeSettings with(OfficeSettings base, Map<String, String> written) {
    SettingsText read = new SettingsText(base, written);
    return new OfficeSettings(read.profile(), read.units(), read.points());
  }

  /** The name that a field has among the texts. */
  static String name(SettingsField field) {
    return field.name();
  }

  private static String name(SettingsField field, String row) {
    return field.name() + " " + row;
  }

  private static String key(DelegationPoint point) {
    return String.join(LINE, point.number(), point.function(), point.from().toString());
  }

  private static String written(@Nullable CoatOfArms arms) {
    return arms == null ? "" : Base64.getEncoder().encodeToString(arms.image());
  }

  private static String written(@Nullable NumberPattern pattern) {
    return pattern == null ? "" : (pattern.yearly() ? YEARLY : RUNNING) + pattern.text();
  }

  private static String written(DelegationPoint point) {
    LocalDate last = point.to();
    return String.join(
        LINE,
        last == null ? "" : last.toString(),
        Boolean.toString(point.heavySecrecy()),
        String.join(",", new TreeSet<>(point.kinds())));
  }

  private String text(SettingsField field) {
    return texts.getOrDefault(name(field), "");
  }

  private MunicipalityProfile profile() {
    MunicipalityProfile before = base.profile();
    String court = text(SettingsField.APPEAL_COURT);
    return new MunicipalityProfile(
        text(SettingsField.MUNICIPALITY),
        text(SettingsField.COMMITTEE),
        text(SettingsField.POSTAL_ADDRESS),
        text(SettingsField.PHONE),
        text(SettingsField.EMAIL),
        court.isEmpty() ? null : one(AppealCourt.class, court, before.appealCourt()),
        text(SettingsField.DELEGATION_DECISION),
        text(SettingsField.COLOUR),
        arms(text(SettingsField.COAT_OF_ARMS), before.coatOfArms()),
        patterns(before.patterns()),
        Objects.requireNonNull(
            one(
                ArchiveProfile.class,
                text(SettingsField.ARCHIVE_PROFILE),
                before.archiveProfile())),
        new SignatureSettings(
            Objects.requireNonNull(
                one(
                    SignatureSettings.Level.class,
                    text(SettingsField.SIGNATURE_LEVEL),
                    before.signature().level())),
            text(SettingsField.TIMESTAMP_URL)),
        text(SettingsField.SDK_ADDRESS),
        new ArchiveAgents(
            text(SettingsField.CREATOR_ID),
            text(SettingsField.SUBMITTER),
            text(SettingsField.SUBMITTER_ID),
            text(SettingsField.ARCHIVE),
            text(SettingsField.ARCHIVE_ID),
            text(SettingsField.SUBMISSION_AGREEMENT)));
  }

  private static <E extends Enum<E>> @Nullable E one(
      Class<E> type, String text, @Nullable E otherwise) {
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      return otherwise;
    }
  }

  private static @Nullable CoatOfArms arms(String text, @Nullable CoatOfArms otherwise) {
    if (text.isEmpty() || text.equals(written(otherwise))) {
      return text.isEmpty() ? null : otherwise;
    }
    try {
      return CoatOfArms.read(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException | CoatOfArmsException e) {
      return otherwise;
    }
  }

  private NumberPatterns patterns(NumberPatterns before) {
    String diary = text(SettingsField.DIARY_NUMBERS);
    return new NumberPatterns(
        pattern(SettingsField.CASE_NUMBERS, before.cases()),
        pattern(SettingsField.REQUEST_NUMBERS, before.requests()),
        pattern(SettingsField.OWN_INITIATIVE_NUMBERS, before.ownInitiatives()),
        pattern(SettingsField.DECISION_NUMBERS, before.decisions()),
        diary.isEmpty() ? null : read(diary));
  }

  private NumberPattern pattern(SettingsField field, NumberPattern otherwise) {
    NumberPattern read = read(text(field));
    return read == null ? otherwise : read;
  }

  private static @Nullable NumberPattern read(String text) {
    if (text.startsWith(YEARLY)) {
      return new NumberPattern(text.substring(YEARLY.length()), true);
    }
    return text.startsWith(RUNNING)
        ? new NumberPattern(text.substring(RUNNING.length()), false)
        : null;
  }

  private List<UnitContact> units() {
    Set<String> names = new LinkedHashSet<>();
    base.units().forEach(each -> names.add(each.name()));
    List<SettingsField> fields =
        List.of(SettingsField.UNIT_ADDRESS, SettingsField.UNIT_PHONE, SettingsField.UNIT_EMAIL);
    texts.forEach((name, text) -> {
      for (SettingsField field : fields) {
        if (!text.isEmpty() && name.startsWith(name(field, ""))) {
          names.add(name.substring(name(field, "").length()));
        }
      }
    });
    return names.stream()
        .map(unit ->
            new UnitContact(
                unit,
                texts.getOrDefault(name(SettingsField.UNIT_ADDRESS, unit), ""),
                texts.getOrDefault(name(SettingsField.UNIT_PHONE, unit), ""),
                texts.getOrDefault(name(SettingsField.UNIT_EMAIL, unit), "")))
        .toList();
  }

  private List<DelegationPoint> points() {
    String beginning = name(SettingsField.POINT, "");
    List<DelegationPoint> points = new ArrayList<>();
    texts.forEach((name, text) -> {
      if (!text.isEmpty() && name.startsWith(beginning)) {
        DelegationPoint point = point(name.substring(beginning.length()), text);
        if (point != null) {
          points.add(point);
        }
      }
    });
    return points;
  }

  private static @Nullable DelegationPoint point(String key, String text) {
    List<String> who = List.of(key.split(LINE, -1));
    List<String> what = List.of(text.split(LINE, -1));
    if (who.size() != 3 || what.size() != 3) {
      return null;
    }
    try {
      Set<String> kinds =
          Arrays.stream(what.get(2).split(",", -1))
              .filter(each -> !each.isEmpty())
              .collect(Collectors.toSet());
      return new DelegationPoint(
          who.get(0),
          who.get(1),
          kinds,
          Boolean.parseBoolean(what.get(1)),
          LocalDate.parse(who.get(2)),
          what.get(0).isEmpty() ? null : LocalDate.parse(what.get(0)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
