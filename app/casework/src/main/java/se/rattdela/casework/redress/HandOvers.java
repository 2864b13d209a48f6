package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.Departure;
import se.rattdela.casework.decision.Outgoing;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.delegation.ArchiveProfile;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.redress.RedressGate.Handled;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.letter.Contact;
import se.rattdela.reports.redress.FirstDecision;
import se.rattdela.reports.redress.HandOver;
import se.rattdela.reports.redress.HandOverRenderer;

/**
 * Makes the letter that hands an appeal over to the court (FL 46 §), within a unit of work. What
 * the appellant has written is not repeated in it: the appeal itself goes along.
 */
final class HandOvers {
  /** As it is named to whoever must change what it reveals. */
  private static final String FILE = "overlamnande.pdf";

  private static final Locale SWEDISH = Locale.of("sv", "SE");

  private final Decisions decisions;
  private final Delegations delegations;
  private final AppealTime appealTime;
  private final RedressMapper mapper;
  private final Outgoing outgoing;
  private final Map<ArchiveProfile, HandOverRenderer> renderers =
      new EnumMap<>(ArchiveProfile.class);
  private final ResourceBundle words =
      ResourceBundle.getBundle(
          "se.rattdela.casework.redress.RedressWords",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  HandOvers(
      Decisions decisions,
      Delegations delegations,
      AppealTime appealTime,
      RedressMapper mapper,
      Outgoing outgoing) {
    this.decisions = decisions;
    this.delegations = delegations;
    this.appealTime = appealTime;
    this.mapper = mapper;
    this.outgoing = outgoing;
  }

  /**
   * The letter as a file. It is searched for everything that stays, since the court lets the
   * appellant read it.
   *
   * @param on the day it is handed over; null for a draft
   * @throws se.rattdela.casework.common.IncompleteDecisionException naming what it reveals
   * @throws se.rattdela.casework.common.StoreException PRINT_FAILED
   */
  byte[] print(
      EntityManager em,
      Handled it,
      AppealEntity appeal,
      HandOverText text,
      @Nullable LocalDate on) {
    MunicipalityProfile profile = delegations.profileOrBlank(em);
    Departure departure = mapper.departure(em, it.head(), it.first());
    HandOver letter = letter(em, it, appeal, text, on, departure.document(), profile);
    HandOverRenderer renderer = renderer(profile.archiveProfile());
    byte[] pdf = RedressMapper.print(() -> renderer.render(letter));
    OutgoingFile file =
        new OutgoingFile(
            OutgoingFile.Kind.LETTER, FILE, "application/pdf", pdf, DecisionDigest.sha256(pdf));
    RedressStops.leaking(outgoing.search(em, departure, List.of(file)));
    return pdf;
  }

  /** Made when it is first asked for, since a renderer is costly to make. */
  private HandOverRenderer renderer(ArchiveProfile profile) {
    synchronized (renderers) {
      return renderers.computeIfAbsent(
          profile,
          each ->
              new HandOverRenderer(se.rattdela.reports.pdf.ArchiveProfile.valueOf(each.name())));
    }
  }

  private HandOver letter(
      EntityManager em,
      Handled it,
      AppealEntity appeal,
      HandOverText text,
      @Nullable LocalDate on,
      DecisionDocument decision,
      MunicipalityProfile profile) {
    Timeliness counted = appealTime.of(em, it, appeal);
    Reconsideration outcome = appeal.reconsideration;
    return new HandOver(
        decision.municipality(),
        new Contact(
            decision.municipality().unit(),
            blankAsNull(profile.phone()),
            blankAsNull(profile.email()),
            null),
        decision.caseNumber(),
        decision.diarienummer(),
        new FirstDecision(
            it.first().number(),
            day(it.first().decided()),
            it.first().pdfSha256() == null ? "" : it.first().pdfSha256()),
        appeal.byAuthority,
        blankAsNull(appeal.reference),
        appeal.receivedOn,
        appeal.receivedByCourtOn,
        counted.receivedOn(),
        counted.lastDayFromReceipt(),
        outcome == null ? HandOver.Outcome.STANDS : HandOver.Outcome.valueOf(outcome.name()),
        changedBy(em, appeal),
        !mapper.withheld(em, it.head(), it.first()).isEmpty(),
        text.statement().strip(),
        documents(em, it, appeal, text),
        new Official(it.by().displayName(), it.by().function()),
        on,
        it.head().persons().stream().anyMatch(each -> each.protection() != ProtectedIdentity.NONE));
  }

  private @Nullable String changedBy(EntityManager em, AppealEntity appeal) {
    if (appeal.changeId != null) {
      return Redresses.entity(em, new RedressId(appeal.changeId)).redressNumber;
    }
    return appeal.changeDecisionId == null
        ? null
        : decisions.head(em, new DecisionId(appeal.changeDecisionId)).number();
  }

  /** The appeal, what is appealed, what has been decided of it since, and what the officer adds. */
  private List<String> documents(
      EntityManager em, Handled it, AppealEntity appeal, HandOverText text) {
    List<String> documents = new ArrayList<>();
    documents.add(words("handover.appeal", appeal.receivedOn));
    documents.add(words("handover.decision", it.first().number(), day(it.first().decided())));
    for (RedressEntity each : Redresses.of(em, it.first().id())) {
      Instant decided = each.decidedAt;
      if (decided != null && each.redressNumber != null && each.kind != RedressKind.REJECTION) {
        documents.add(words("handover.decision", each.redressNumber, day(decided)));
      }
    }
    if (appeal.changeDecisionId != null) {
      DecisionHead later = decisions.head(em, new DecisionId(appeal.changeDecisionId));
      documents.add(words("handover.decision", later.number(), day(later.decided())));
    }
    documents.addAll(text.others());
    return documents;
  }

  private String words(String key, Object... values) {
    Object[] texts = List.of(values).stream().map(String::valueOf).toArray();
    return new MessageFormat(words.getString(key), SWEDISH).format(texts);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, OfficeTime.ZONE);
  }

  private static @Nullable String blankAsNull(String text) {
    return text.isBlank() ? null : text;
  }
}
