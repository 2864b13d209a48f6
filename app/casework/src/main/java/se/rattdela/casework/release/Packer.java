package se.rattdela.casework.release;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.KeyedMessage;
import se.rattdela.casework.common.MissingPart;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.decision.Departure;
import se.rattdela.casework.decision.Outgoing;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.PaperMessage;
import se.rattdela.casework.decision.ReleaseCheck;
import se.rattdela.casework.delegation.ArchiveProfile;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.document.Documents;
import se.rattdela.casework.document.MaskArea;
import se.rattdela.casework.document.MaskedState;
import se.rattdela.casework.document.Originals;
import se.rattdela.casework.engine.EngineInForce;
import se.rattdela.casework.item.Items;
import se.rattdela.reports.decision.DecisionKind;
import se.rattdela.reports.extract.ExtractRenderer;
import se.rattdela.reports.gate.GateReport;
import se.rattdela.reports.gate.Leak;
import se.rattdela.reports.gate.ReleaseFile;
import se.rattdela.reports.gate.ReleaseGate;
import se.rattdela.reports.gate.Sighting;
import se.rattdela.reports.gate.WithheldText;
import se.rattdela.reports.letter.CoverLetterRenderer;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.pdf.UnprintableCharacterException;
import se.rattdela.reports.redaction.Mask;
import se.rattdela.reports.redaction.OriginalPdfException;
import se.rattdela.reports.redaction.RedactionException;
import se.rattdela.reports.redaction.Redactor;
import se.rattdela.reports.redress.RedressDocument;

/**
 * Makes what goes along with a decision, and has everything searched.
 *
 * <p>Who gets what: a refusal of what was asked for goes with a letter and nothing else; a decision
 * that stays in the file ({@link Departure#staysInFile}) has no letter; what has been given by word
 * of mouth is kept as an extract, not sent; everything else goes with extract, masked originals and
 * letter.
 */
public final class Packer implements Outgoing {
  private final Documents documents;
  private final Originals originals;
  private final Items items;
  private final Delegations delegations;
  private final EngineInForce rules;
  private final ReleaseFiles files = new ReleaseFiles();
  private final Map<ArchiveProfile, Papers> papers = new EnumMap<>(ArchiveProfile.class);
  private final LetterMapper letterMapper = new LetterMapper();
  private final Redactor redactor = new Redactor();
  private final ReleaseGate gate = new ReleaseGate();

  /**
   * @param rules knows how provisions are cited
   */
  public Packer(
      Documents documents,
      Originals originals,
      Items items,
      Delegations delegations,
      EngineInForce rules) {
    this.documents = documents;
    this.originals = originals;
    this.items = items;
    this.delegations = delegations;
    this.rules = rules;
  }

  @Override
  public List<OutgoingFile> enclosures(EntityManager em, Departure departure) {
    DecisionKind kind = departure.document().kind();
    List<OutgoingFile> enclosed = new ArrayList<>();
    if (kind == DecisionKind.NOTICE_OMITTED || kind == DecisionKind.REFUSAL) {
      return enclosed;
    }
    Papers printed = papers(delegations.profileOrBlank(em).archiveProfile());
    new ExtractMapper(rules.vocabulary())
        .extract(departure, manuscript(em, departure))
        .map(extract -> print(() -> printed.extracts().render(extract)))
        .map(pdf -> OutgoingFile.pdf(OutgoingFile.Kind.EXTRACT, 0, pdf))
        .ifPresent(enclosed::add);
    enclosed.addAll(originals(em, departure.state().id()));
    return enclosed;
  }

  @Override
  public List<String> listed(List<OutgoingFile> enclosures) {
    return letterMapper.listed(enclosures);
  }

  @Override
  public Optional<OutgoingFile> letter(
      EntityManager em, Departure departure, List<OutgoingFile> enclosed) {
    if (departure.staysInFile()) {
      return Optional.empty();
    }
    MunicipalityProfile profile = delegations.profileOrBlank(em);
    byte[] letter =
        print(() ->
            papers(profile.archiveProfile())
                .letters()
                .render(
                    letterMapper.letter(departure, profile.phone(), profile.email(), enclosed)));
    return Optional.of(OutgoingFile.pdf(OutgoingFile.Kind.LETTER, 0, letter));
  }

  @Override
  public OutgoingFile letter(EntityManager em, RedressDocument document, OutgoingFile enclosed) {
    MunicipalityProfile profile = delegations.profileOrBlank(em);
    byte[] letter =
        print(() ->
            papers(profile.archiveProfile())
                .letters()
                .render(letterMapper.letter(document, profile.phone(), profile.email(), enclosed)));
    return OutgoingFile.pdf(OutgoingFile.Kind.LETTER, 0, letter);
  }

  /** Made when they are first asked for, since renderers are costly to make. */
  private Papers papers(ArchiveProfile profile) {
    synchronized (papers) {
      return papers.computeIfAbsent(
          profile,
          each -> {
            var format = se.rattdela.reports.pdf.ArchiveProfile.valueOf(each.name());
            return new Papers(new ExtractRenderer(format), new CoverLetterRenderer(format));
          });
    }
  }

  private record Papers(ExtractRenderer extracts, CoverLetterRenderer letters) {}

  private Manuscript manuscript(EntityManager em, Departure departure) {
    return new Manuscript(
        departure,
        documents.ofCase(em, departure.head().id()),
        items.ofCase(em, departure.head().id()));
  }

  private List<OutgoingFile> originals(EntityManager em, DisclosureId disclosure) {
    List<OutgoingFile> masked = new ArrayList<>();
    for (MaskedState state : originals.masked(em, disclosure)) {
      if (state.included() && state.current()) {
        masked.add(
            OutgoingFile.pdf(
                OutgoingFile.Kind.ORIGINAL,
                masked.size() + 1,
                print(masking(em, state, masked.size() + 1))));
      }
    }
    return masked;
  }

  /** An original with its masks, as it goes along with a decision. */
  byte[] masked(EntityManager em, DisclosureId disclosure, MaskedState state) {
    List<DocumentId> along =
        originals.masked(em, disclosure).stream()
            .filter(each -> each.included() && each.current())
            .map(MaskedState::document)
            .toList();
    int place = along.indexOf(state.document());
    return print(masking(em, state, place < 0 ? along.size() + 1 : place + 1));
  }

  /**
   * @param number among the originals that go along
   */
  private Supplier<byte[]> masking(EntityManager em, MaskedState state, int number) {
    return () ->
        redactor.mask(
            originals.read(em, state.document()),
            masks(state.masks()),
            letterMapper.original(number));
  }

  private static List<Mask> masks(List<MaskArea> masks) {
    return masks.stream()
        .map(each ->
            new Mask(
                each.page(), each.x(), each.y(), each.width(), each.height(), each.legalGround()))
        .toList();
  }

  /** Prints, or says why it cannot be done. */
  byte[] print(Supplier<byte[]> printing) {
    try {
      return printing.get();
    } catch (UnprintableCharacterException e) {
      throw new StoreException(ErrorCode.PRINT_FAILED, e, new PaperMessage(ReportMessage.of(e)));
    } catch (RedactionException e) {
      throw new StoreException(ErrorCode.PRINT_FAILED, e, new PaperMessage(ReportMessage.of(e)));
    } catch (OriginalPdfException e) {
      throw new StoreException(ErrorCode.PRINT_FAILED, e, new PaperMessage(ReportMessage.of(e)));
    }
  }

  @Override
  public List<ReleaseCheck> search(
      EntityManager em, Departure departure, List<OutgoingFile> searched) {
    Withheld withheld = new Withheld(departure, manuscript(em, departure));
    Map<ReleaseCheck.Kind, List<WithheldText>> sought = withheld.texts();
    GateReport report =
        gate.search(
            searched.stream().map(each -> new ReleaseFile(each.name(), each.bytes())).toList(),
            sought.values().stream().flatMap(List::stream).toList(),
            withheld.doubtful());
    Map<ReleaseCheck.Kind, List<ReleaseCheck.Leak>> found = new EnumMap<>(ReleaseCheck.Kind.class);
    for (Leak leak : report.leaks()) {
      // What cannot be read may hold anything: it counts as the gravest.
      ReleaseCheck.Kind kind =
          leak.label().isEmpty()
              ? ReleaseCheck.Kind.WITHHELD_TEXT
              : ReleaseCheck.Kind.valueOf(leak.label());
      found
          .computeIfAbsent(kind, _ -> new ArrayList<>())
          .add(
              new ReleaseCheck.Leak(
                  leak.file(), leak.place().name(), leak.page(), leak.itemNumber()));
    }
    return sought.entrySet().stream()
        .map(each ->
            new ReleaseCheck(
                each.getKey(),
                each.getValue().size(),
                found.getOrDefault(each.getKey(), List.of()).stream().distinct().toList(),
                each.getKey() == ReleaseCheck.Kind.OTHER_PERSON
                    ? sightings(report.sightings())
                    : List.of()))
        .toList();
  }

  private static List<ReleaseCheck.Sighting> sightings(List<Sighting> found) {
    List<ReleaseCheck.Sighting> sightings = new ArrayList<>();
    for (Sighting each : found) {
      sightings.add(
          new ReleaseCheck.Sighting(
              each.file(),
              sightings.size() + 1,
              each.place().name(),
              each.page(),
              each.bearer(),
              each.before(),
              each.found(),
              each.after()));
    }
    return sightings;
  }

  @Override
  public List<MissingPart> missing(EntityManager em, Departure departure) {
    List<MissingPart> missing = new ArrayList<>();
    for (MaskedState state : originals.masked(em, departure.state().id())) {
      if (state.included() && !state.current()) {
        missing.add(
            new MissingPart(
                "ORIGINAL_CHANGED", List.of(), KeyedMessage.missing("ORIGINAL_CHANGED")));
      } else if (state.included()) {
        unmaskable(em, state, missing);
      }
    }
    return missing;
  }

  private void unmaskable(EntityManager em, MaskedState state, List<MissingPart> missing) {
    try {
      redactor.mask(originals.read(em, state.document()), masks(state.masks()));
    } catch (RedactionException e) {
      missing.add(notMasked(ReportMessage.of(e)));
    } catch (OriginalPdfException e) {
      missing.add(notMasked(ReportMessage.of(e)));
    }
  }

  private static MissingPart notMasked(ReportMessage why) {
    return new MissingPart("ORIGINAL_NOT_MASKED", List.of(), new PaperMessage(why));
  }

  @Override
  public void keep(EntityManager em, DecisionId decision, List<OutgoingFile> along) {
    files.keep(em, decision, along);
  }

  @Override
  public Set<UserId> hands(EntityManager em, DisclosureId disclosure) {
    return originals.hands(em, disclosure);
  }
}
