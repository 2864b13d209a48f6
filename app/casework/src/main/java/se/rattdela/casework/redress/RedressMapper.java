package se.rattdela.casework.redress;

import jakarta.persistence.EntityManager;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.common.CanonicalDigest;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.RedressKind;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.decision.DecidedItem;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.DecisionKind;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.Departure;
import se.rattdela.casework.decision.DocumentMapper;
import se.rattdela.casework.decision.ItemOutcome;
import se.rattdela.casework.decision.Outgoing;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.PaperMessage;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.casework.delegation.ArchiveProfile;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.SignatureSettings;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.request.WorkedUnder;
import se.rattdela.reports.decision.Appeal;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.decision.Stage;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.pdf.UnprintableCharacterException;
import se.rattdela.reports.redress.Amendment;
import se.rattdela.reports.redress.FirstDecision;
import se.rattdela.reports.redress.IncompleteRedressException;
import se.rattdela.reports.redress.LateAppeal;
import se.rattdela.reports.redress.RedressCompleteness;
import se.rattdela.reports.redress.RedressDocument;
import se.rattdela.reports.redress.RedressJson;
import se.rattdela.reports.redress.RedressRenderer;
import se.rattdela.reports.redress.RedressTexts;
import se.rattdela.rules.Message;

/** Maps a correction, change or annulment to the records of {@code reports}, and prints it. */
final class RedressMapper {
  private final Disclosures disclosures;
  private final Decisions decisions;
  private final DocumentMapper documents;
  private final Outgoing outgoing;
  private final Delegations delegations;
  private final OfficeTime time;
  private final Map<ArchiveProfile, RedressRenderer> renderers =
      new EnumMap<>(ArchiveProfile.class);
  private final RedressCompleteness completeness = new RedressCompleteness();
  private final RedressTexts redressWords = new RedressTexts();
  private final ResourceBundle words =
      ResourceBundle.getBundle(
          "se.rattdela.casework.redress.RedressWords",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  RedressMapper(
      Disclosures disclosures,
      Decisions decisions,
      DocumentMapper documents,
      Outgoing outgoing,
      Delegations delegations,
      OfficeTime time) {
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.documents = documents;
    this.outgoing = outgoing;
    this.delegations = delegations;
    this.time = time;
  }

  /**
   * The paper as it would be if it were decided now.
   *
   * @param replacing the decisions that hold instead of an annulled one; empty of all else
   */
  Paper paper(
      EntityManager em,
      CaseHead head,
      DecisionHead first,
      RedressDraft draft,
      Official drafter,
      @Nullable LateAppeal late,
      List<DecisionHead> replacing) {
    Departure departure = departure(em, head, first);
    DecisionDocument decision = departure.document();
    // Only who asked may appeal (OSL 6:7): nobody else is told how.
    boolean gave = RedressGate.asked(departure.state().content()) && !departure.leaving().isEmpty();
    boolean withholds = gave && draft.kind() == RedressKind.ANNULMENT;
    return new Paper(
        departure,
        new RedressDocument(
            decision.municipality(),
            decision.caseNumber(),
            decision.diarienummer(),
            decision.recipient(),
            decision.subject(),
            kind(draft),
            new FirstDecision(
                first.number(),
                LocalDate.ofInstant(first.decided(), OfficeTime.ZONE),
                first.pdfSha256() == null ? "" : first.pdfSha256()),
            late != null
                ? List.of()
                : List.of(new Amendment(List.of(), draft.stood(), shall(draft, gave, replacing))),
            draft.reasons(),
            draft.recipientShall().isBlank() ? null : draft.recipientShall(),
            withholds,
            drafter,
            null,
            withholds || late != null ? Appeal.of(decision.municipality()) : null,
            decision.protectedIdentity(),
            late),
        !first.isKnownToNobody());
  }

  /**
   * What leaves is what the first decision let leave, whatever the law says today and whatever has
   * become of the items since.
   */
  Departure departure(EntityManager em, CaseHead head, DecisionHead first) {
    Departure now = documents.departure(em, head, disclosures.state(em, head, first.disclosure()));
    Map<ItemId, DecidedItem> decided = decisions.decided(em, first.id());
    return new Departure(
        now.head(),
        now.state(),
        now.kind(),
        now.document(),
        now.lines().stream().map(line -> asDecided(line, decided.get(line.item().id()))).toList());
  }

  private static Departure.Line asDecided(Departure.Line line, @Nullable DecidedItem then) {
    return then == null
        ? new Departure.Line(line.number(), line.item(), false)
        : new Departure.Line(line.number(), then.asDecided(line.item()), then.leaves());
  }

  /** What the first decision withheld, in its order. */
  List<WithheldItem> withheld(EntityManager em, CaseHead head, DecisionHead first) {
    Map<ItemId, ItemOutcome> outcomes = decisions.outcomes(em, first.id());
    return departure(em, head, first).lines().stream()
        .filter(line -> outcomes.get(line.item().id()) == ItemOutcome.NOT_GIVEN)
        .map(line -> new WithheldItem(line.item().id(), line.number(), line.item().title()))
        .toList();
  }

  /** What the officer has written, and what is so whatever that says. */
  private String shall(RedressDraft draft, boolean gave, List<DecisionHead> replacing) {
    if (draft.kind() == RedressKind.ANNULMENT) {
      String applies =
          draft.shall().isBlank() ? words.getString("annulment.applies") : draft.shall();
      return replacing.isEmpty()
          ? applies
          : applies
              + " "
              + words(
                  "annulment.replaced",
                  redressWords.and(replacing.stream().map(this::named).toList()));
    }
    return gave && draft.kind() == RedressKind.CHANGE && !draft.shall().isBlank()
        ? draft.shall() + "\n" + words.getString("change.keeps")
        : draft.shall();
  }

  private String named(DecisionHead decision) {
    return words(
        "annulment.decision",
        decision.number(),
        redressWords.prose(LocalDate.ofInstant(decision.decided(), OfficeTime.ZONE)));
  }

  private String words(String key, String... values) {
    return new MessageFormat(words.getString(key), Locale.of("sv", "SE")).format(values);
  }

  private static se.rattdela.reports.redress.RedressKind kind(RedressDraft draft) {
    return switch (draft.kind()) {
      case CORRECTION -> se.rattdela.reports.redress.RedressKind.CORRECTION;
      case ANNULMENT -> se.rattdela.reports.redress.RedressKind.WITHDRAWAL;
      case REJECTION -> se.rattdela.reports.redress.RedressKind.REJECTION;
      case CHANGE ->
          draft.ground() == RedressGround.MUST_CHANGE
              ? se.rattdela.reports.redress.RedressKind.CHANGE_MUST
              : se.rattdela.reports.redress.RedressKind.CHANGE_MAY;
    };
  }

  /** What must be in place before it can be sent. */
  List<MissingPart> missing(Paper paper) {
    return completeness.missing(paper.document(), Stage.DRAFT).stream()
        .map(part ->
            new MissingPart(part.name(), List.of(), new PaperMessage(ReportMessage.of(part))))
        .toList();
  }

  /** The draft as a file. */
  byte[] preview(EntityManager em, Paper paper) {
    RedressRenderer renderer = renderer(delegations.profileOrBlank(em).archiveProfile());
    return print(() -> renderer.preview(paper.document()));
  }

  /** Everything that would leave, as it is reviewed: the draft, and the letter it goes with. */
  List<OutgoingFile> previews(EntityManager em, Paper paper) {
    return withLetter(em, paper, paper.document(), preview(em, paper));
  }

  private List<OutgoingFile> withLetter(
      EntityManager em, Paper paper, RedressDocument document, byte[] pdf) {
    List<OutgoingFile> files = new ArrayList<>();
    files.add(OutgoingFile.pdf(OutgoingFile.Kind.AMENDMENT, 0, pdf));
    if (paper.sent()) {
      files.add(outgoing.letter(em, document, files.getFirst()));
    }
    return files;
  }

  /** The decided paper as a file, and the letter it goes with where it is sent. */
  List<OutgoingFile> print(
      EntityManager em, Paper paper, String number, Actor decider, String delegation) {
    MunicipalityProfile profile = delegations.profileOrBlank(em);
    Approval approval =
        new Approval(
            number,
            new Official(decider.displayName(), decider.function()),
            delegation,
            LocalDateTime.ofInstant(time.now(), OfficeTime.ZONE),
            null,
            profile.signature().level() != SignatureSettings.Level.NONE);
    RedressRenderer renderer = renderer(profile.archiveProfile());
    RedressDocument approved = paper.document().approved(approval);
    return withLetter(em, paper, approved, print(() -> renderer.render(approved)));
  }

  /** Made when it is first asked for, since a renderer is costly to make. */
  private RedressRenderer renderer(ArchiveProfile profile) {
    synchronized (renderers) {
      return renderers.computeIfAbsent(
          profile,
          each -> new RedressRenderer(se.rattdela.reports.pdf.ArchiveProfile.valueOf(each.name())));
    }
  }

  /**
   * Prints, or says why it cannot be done.
   *
   * @throws StoreException PRINT_FAILED
   */
  static byte[] print(Supplier<byte[]> printing) {
    try {
      return printing.get();
    } catch (UnprintableCharacterException e) {
      throw new StoreException(ErrorCode.PRINT_FAILED, e, new PaperMessage(ReportMessage.of(e)));
    } catch (IncompleteRedressException e) {
      throw new StoreException(
          ErrorCode.PRINT_FAILED,
          e,
          Message.of(e.missing().stream().map(ReportMessage::of).map(PaperMessage::new).toList()));
    }
  }

  /** The digest that its pages show, decided or not. */
  static String contentDigest(Paper paper) {
    return new RedressJson().digest(paper.document());
  }

  /** Searches the files for everything that stays. */
  List<ReleaseCheck> search(EntityManager em, Paper paper, List<OutgoingFile> files) {
    return outgoing.search(em, paper.departure(), files);
  }

  /** The rules and the words of now. */
  WorkedUnder now() {
    WorkedUnder decisions = documents.now();
    return new WorkedUnder(
        decisions.packId(),
        decisions.packSha256(),
        new CanonicalDigest("rattdela redress template 1")
            .add(decisions.template())
            .add(redressWords.version())
            .hex());
  }

  /**
   * What an approval holds for: SHA-256 over the words {@code rattdela redress 3}, number and
   * digest of the first decision, what the officer has written, and the digest of each preview,
   * each with its length before it ({@link CanonicalDigest}).
   */
  static String digest(DecisionHead first, RedressDraft draft, List<OutgoingFile> previews) {
    CanonicalDigest digest =
        new CanonicalDigest("rattdela redress 3")
            .add(first.number())
            .add(first.pdfSha256())
            .add(draft.kind())
            .add(draft.ground())
            .add(draft.stood())
            .add(draft.shall())
            .add(draft.keepsGiven())
            .add(draft.reasons())
            .add(draft.recipientShall());
    previews.forEach(file -> digest.add(file.sha256()));
    return digest.hex();
  }

  /**
   * The document with what leaves and stays, for the gate.
   *
   * @param sent whether it goes to the recipient: whoever knows nothing of the first decision is
   *     told nothing of what is said of it
   */
  record Paper(Departure departure, RedressDocument document, boolean sent) {
    /** What kind of decision it makes of the first, where something less is given; or null. */
    @Nullable DecisionKind makes() {
      if (!document.withholds()) {
        return null;
      }
      return document.kind() == se.rattdela.reports.redress.RedressKind.WITHDRAWAL
          ? DecisionKind.REFUSAL
          : DecisionKind.PARTIAL;
    }
  }
}
