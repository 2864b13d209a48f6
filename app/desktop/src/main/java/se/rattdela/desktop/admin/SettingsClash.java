package se.rattdela.desktop.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.delegation.ArchiveAgents;
import se.rattdela.casework.delegation.DelegationPoint;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.OfficeSettings;
import se.rattdela.casework.delegation.SettingsField;
import se.rattdela.casework.delegation.SettingsView;
import se.rattdela.casework.delegation.SignatureSettings;
import se.rattdela.casework.delegation.UnitContact;
import se.rattdela.casework.numbering.NumberPattern;
import se.rattdela.casework.numbering.NumberPatterns;
import se.rattdela.desktop.common.Texts;
import se.rattdela.desktop.recovery.Clash;
import se.rattdela.desktop.recovery.Merge;
import se.rattdela.desktop.session.Desk;
import se.rattdela.desktop.session.Words;
import se.rattdela.reports.pdf.CoatOfArms;

/**
 * What two administrators have made of the settings. Points of the delegation order that one of
 * them added are kept from both.
 */
final class SettingsClash {
  private final Texts texts;
  private final Words words;
  private final Merge<OfficeSettings> merge;
  private final Map<String, DelegationPoint> points = new LinkedHashMap<>();
  private final Set<String> units = new LinkedHashSet<>();

  private SettingsClash(
      OfficeSettings before, OfficeSettings mine, SettingsView theirs, Desk desk) {
    this.texts = desk.texts();
    this.words = desk.words();
    this.merge = new Merge<>(before, mine, theirs.settings());
    for (OfficeSettings each : List.of(theirs.settings(), mine)) {
      each.units().forEach(unit -> units.add(unit.name()));
      each.delegation().forEach(point -> points.putIfAbsent(key(point), point));
    }
  }

  /**
   * The clash of the settings.
   *
   * @param title who saved first, and when
   * @param before what the administrator began from
   */
  static Clash<SettingsView, OfficeSettings> of(
      String title, OfficeSettings before, OfficeSettings mine, SettingsView theirs, Desk desk) {
    SettingsClash clash = new SettingsClash(before, mine, theirs, desk);
    clash.name();
    return new Clash<>(title, theirs, clash.merge, clash::settled);
  }

  private void name() {
    line(SettingsField.MUNICIPALITY, MunicipalityProfile::municipality);
    line(SettingsField.COMMITTEE, MunicipalityProfile::committee);
    line(SettingsField.POSTAL_ADDRESS, MunicipalityProfile::postalAddress);
    line(SettingsField.PHONE, MunicipalityProfile::phone);
    line(SettingsField.EMAIL, MunicipalityProfile::email);
    value(SettingsField.COAT_OF_ARMS, MunicipalityProfile::coatOfArms, this::said);
    line(SettingsField.COLOUR, MunicipalityProfile::shieldColour);
    for (String unit : units) {
      unit(SettingsField.UNIT_ADDRESS, unit, UnitContact::address);
      unit(SettingsField.UNIT_PHONE, unit, UnitContact::phone);
      unit(SettingsField.UNIT_EMAIL, unit, UnitContact::email);
    }
    value(
        SettingsField.APPEAL_COURT,
        MunicipalityProfile::appealCourt,
        court -> court == null ? "" : court.title());
    line(SettingsField.DELEGATION_DECISION, MunicipalityProfile::delegationDecision);
    points.forEach((key, point) ->
        merge.value(
            key,
            texts.format(
                "settings.of-row",
                SettingsField.POINT.label(texts.locale()),
                point.number() + " " + point.function()),
            settings -> point(settings, key),
            this::said));
    pattern(SettingsField.CASE_NUMBERS, NumberPatterns::cases);
    pattern(SettingsField.REQUEST_NUMBERS, NumberPatterns::requests);
    pattern(SettingsField.OWN_INITIATIVE_NUMBERS, NumberPatterns::ownInitiatives);
    pattern(SettingsField.DECISION_NUMBERS, NumberPatterns::decisions);
    pattern(SettingsField.DIARY_NUMBERS, NumberPatterns::diary);
    value(
        SettingsField.ARCHIVE_PROFILE,
        MunicipalityProfile::archiveProfile,
        profile -> TechnicalPart.word(profile, texts));
    value(
        SettingsField.SIGNATURE_LEVEL,
        profile -> profile.signature().level(),
        level -> TechnicalPart.word(level, texts));
    line(SettingsField.TIMESTAMP_URL, profile -> profile.signature().timestampUrl());
    line(SettingsField.SDK_ADDRESS, MunicipalityProfile::sdkAddress);
    line(SettingsField.CREATOR_ID, profile -> profile.archiveAgents().creatorId());
    line(SettingsField.SUBMITTER, profile -> profile.archiveAgents().submitter());
    line(SettingsField.SUBMITTER_ID, profile -> profile.archiveAgents().submitterId());
    line(SettingsField.ARCHIVE, profile -> profile.archiveAgents().archive());
    line(SettingsField.ARCHIVE_ID, profile -> profile.archiveAgents().archiveId());
    line(SettingsField.SUBMISSION_AGREEMENT, each -> each.archiveAgents().submissionAgreement());
  }

  private void line(SettingsField field, Function<MunicipalityProfile, String> get) {
    value(field, get, text -> text);
  }

  private <T extends @Nullable Object> void value(
      SettingsField field, Function<MunicipalityProfile, T> get, Function<T, String> words) {
    merge.value(
        key(field), field.label(texts.locale()), settings -> get.apply(settings.profile()), words);
  }

  private void pattern(SettingsField field, Function<NumberPatterns, @Nullable NumberPattern> get) {
    value(
        field,
        profile -> get.apply(profile.patterns()),
        pattern ->
            pattern == null
                ? texts.get("settings.no-series")
                : pattern.text() + (pattern.yearly() ? ", " + texts.get("settings.yearly") : ""));
  }

  private void unit(SettingsField field, String unit, Function<UnitContact, String> get) {
    merge.value(
        key(field, unit),
        texts.format("settings.of-row", field.label(texts.locale()), unit),
        settings -> contact(settings, unit, get),
        text -> text);
  }

  private static String contact(
      OfficeSettings settings, String unit, Function<UnitContact, String> get) {
    return settings.units().stream()
        .filter(each -> each.name().equals(unit))
        .findFirst()
        .map(get)
        .orElse("");
  }

  private static @Nullable DelegationPoint point(OfficeSettings settings, String key) {
    return settings.delegation().stream()
        .filter(each -> key(each).equals(key))
        .findFirst()
        .orElse(null);
  }

  private static String key(SettingsField field) {
    return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String key(SettingsField field, String row) {
    return key(field) + "-" + row;
  }

  private static String key(DelegationPoint point) {
    return "point-" + point.number() + "-" + point.function() + "-" + point.from();
  }

  /** Two images of the same kind and size are told apart by their digests. */
  private String said(@Nullable CoatOfArms arms) {
    return arms == null
        ? ""
        : texts.format(
            "conflict.arms",
            arms.mediaType().equals(CoatOfArms.SVG) ? "SVG" : "PNG",
            Math.max(1, arms.image().length / 1024),
            arms.sha256().substring(0, 8));
  }

  private String said(@Nullable DelegationPoint point) {
    if (point == null) {
      return "";
    }
    LocalDate last = point.to();
    return DelegationPart.kinds(point, words, texts)
        + "\n"
        + texts.format("settings.point.since", point.from().toString())
        + "\n"
        + texts.get("settings.point.to")
        + ": "
        + (last == null ? texts.get("settings.point.open") : last.toString());
  }

  private OfficeSettings settled(Merge.Result<OfficeSettings> result) {
    List<UnitContact> contacts = new ArrayList<>();
    for (String unit : units) {
      contacts.add(
          new UnitContact(
              unit,
              unit(result, SettingsField.UNIT_ADDRESS, unit, UnitContact::address),
              unit(result, SettingsField.UNIT_PHONE, unit, UnitContact::phone),
              unit(result, SettingsField.UNIT_EMAIL, unit, UnitContact::email)));
    }
    List<DelegationPoint> settled = new ArrayList<>();
    for (String key : points.keySet()) {
      DelegationPoint point = result.value(key, each -> point(each, key));
      if (point != null) {
        settled.add(point);
      }
    }
    return new OfficeSettings(profile(result), contacts, settled);
  }

  private static String unit(
      Merge.Result<OfficeSettings> result,
      SettingsField field,
      String unit,
      Function<UnitContact, String> get) {
    return result.value(key(field, unit), settings -> contact(settings, unit, get));
  }

  private static MunicipalityProfile profile(Merge.Result<OfficeSettings> result) {
    return new MunicipalityProfile(
        of(result, SettingsField.MUNICIPALITY, MunicipalityProfile::municipality),
        of(result, SettingsField.COMMITTEE, MunicipalityProfile::committee),
        of(result, SettingsField.POSTAL_ADDRESS, MunicipalityProfile::postalAddress),
        of(result, SettingsField.PHONE, MunicipalityProfile::phone),
        of(result, SettingsField.EMAIL, MunicipalityProfile::email),
        of(result, SettingsField.APPEAL_COURT, MunicipalityProfile::appealCourt),
        of(result, SettingsField.DELEGATION_DECISION, MunicipalityProfile::delegationDecision),
        of(result, SettingsField.COLOUR, MunicipalityProfile::shieldColour),
        of(result, SettingsField.COAT_OF_ARMS, MunicipalityProfile::coatOfArms),
        new NumberPatterns(
            of(result, SettingsField.CASE_NUMBERS, each -> each.patterns().cases()),
            of(result, SettingsField.REQUEST_NUMBERS, each -> each.patterns().requests()),
            of(
                result,
                SettingsField.OWN_INITIATIVE_NUMBERS,
                each -> each.patterns().ownInitiatives()),
            of(result, SettingsField.DECISION_NUMBERS, each -> each.patterns().decisions()),
            of(result, SettingsField.DIARY_NUMBERS, each -> each.patterns().diary())),
        of(result, SettingsField.ARCHIVE_PROFILE, MunicipalityProfile::archiveProfile),
        new SignatureSettings(
            of(result, SettingsField.SIGNATURE_LEVEL, each -> each.signature().level()),
            of(result, SettingsField.TIMESTAMP_URL, each -> each.signature().timestampUrl())),
        of(result, SettingsField.SDK_ADDRESS, MunicipalityProfile::sdkAddress),
        new ArchiveAgents(
            of(result, SettingsField.CREATOR_ID, each -> each.archiveAgents().creatorId()),
            of(result, SettingsField.SUBMITTER, each -> each.archiveAgents().submitter()),
            of(result, SettingsField.SUBMITTER_ID, each -> each.archiveAgents().submitterId()),
            of(result, SettingsField.ARCHIVE, each -> each.archiveAgents().archive()),
            of(result, SettingsField.ARCHIVE_ID, each -> each.archiveAgents().archiveId()),
            of(
                result,
                SettingsField.SUBMISSION_AGREEMENT,
                each -> each.archiveAgents().submissionAgreement())));
  }

  private static <T extends @Nullable Object> T of(
      Merge.Result<OfficeSettings> result,
      SettingsField field,
      Function<MunicipalityProfile, T> get) {
    return result.value(key(field), settings -> get.apply(settings.profile()));
  }
}
