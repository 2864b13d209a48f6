package se.rattdela.casework.release;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseAccess;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.NotFoundException;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.decision.DecisionHead;
import se.rattdela.casework.decision.DecisionService;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.decision.OutgoingFile;
import se.rattdela.casework.decision.PaperMessage;
import se.rattdela.casework.decision.SealedDecision;
import se.rattdela.casework.decision.SealedPaper;
import se.rattdela.casework.decision.SignedCopies;
import se.rattdela.casework.decision.SignedCopy;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.document.Documents;
import se.rattdela.casework.document.MaskArea;
import se.rattdela.casework.document.MaskedState;
import se.rattdela.casework.document.NewDocument;
import se.rattdela.casework.document.OriginalView;
import se.rattdela.casework.document.Originals;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.request.Step;
import se.rattdela.casework.store.AtomicFolder;
import se.rattdela.casework.store.UnitOfWork;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.redaction.OriginalPdf;
import se.rattdela.reports.redaction.OriginalPdfException;

/** Stores originals, masks and signed copies; hands over what leaves. */
public final class StoredRelease implements ReleaseService {
  private final UnitOfWork work;
  private final Users users;
  private final CaseAccess access;
  private final Disclosures disclosures;
  private final Decisions decisions;
  private final DecisionService service;
  private final SignedCopies signed;
  private final Documents documents;
  private final Originals originals;
  private final Packer packer;
  private final DelegatedList delegated;
  private final AuditTrail audit;
  private final ReleaseFiles files = new ReleaseFiles();

  /**
   * @param service renders and searches drafts
   * @param delegated lists what has been decided on delegation
   */
  public StoredRelease(
      UnitOfWork work,
      Users users,
      CaseAccess access,
      Disclosures disclosures,
      Decisions decisions,
      DecisionService service,
      SignedCopies signed,
      Documents documents,
      Originals originals,
      Packer packer,
      DelegatedList delegated,
      AuditTrail audit) {
    this.work = work;
    this.users = users;
    this.access = access;
    this.disclosures = disclosures;
    this.decisions = decisions;
    this.service = service;
    this.signed = signed;
    this.documents = documents;
    this.originals = originals;
    this.packer = packer;
    this.delegated = delegated;
    this.audit = audit;
  }

  @Override
  public ReleaseView preview(Actor actor, DisclosureId disclosure) {
    return service.release(actor, disclosure, ReleaseView::new);
  }

  @Override
  public List<OutgoingFile> files(Actor actor, DecisionId decision) {
    return work.write(em -> read(em, actor, decision, Operation.RELEASE_READ, head -> {}));
  }

  private List<OutgoingFile> read(
      EntityManager em,
      Actor actor,
      DecisionId decision,
      Operation operation,
      Consumer<CaseHead> before) {
    Actor by = users.known(em, actor);
    DecisionHead head = decisions.head(em, decision);
    CaseHead caseHead = access.requirePapers(em, by, disclosures.caseOf(em, head.disclosure()));
    before.accept(caseHead);
    List<OutgoingFile> all = new ArrayList<>();
    all.add(decisions.leaving(em, decision));
    all.addAll(files.of(em, decision));
    audit.append(em, by.id(), operation, caseHead.id(), head.number(), all.size() + " files");
    return all;
  }

  @Override
  public OutgoingFile.Kind export(
      Actor actor, DecisionId decision, Path folder, @Nullable ProtectedIdentity confirmed) {
    List<OutgoingFile> all =
        work.write(em ->
            read(
                em,
                actor,
                decision,
                Operation.RELEASE_EXPORTED,
                head -> head.requireConfirmed(confirmed)));
    Map<String, byte[]> contents = new LinkedHashMap<>();
    all.forEach(each -> contents.put(each.name(), each.bytes()));
    try {
      AtomicFolder.write(folder, contents);
    } catch (IOException e) {
      throw new StoreException(ErrorCode.EXPORT_FAILED, e);
    }
    return all.getFirst().kind();
  }

  @Override
  public DocumentId addDocument(Actor actor, NewDocument document, byte[] pdf) {
    OriginalPdf inspected = inspect(pdf);
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.OFFICER);
      CaseHead head = access.require(em, by, document.caseId());
      DocumentId id = documents.add(em, by, document);
      OriginalView added = keep(em, by, id, pdf, inspected);
      audit.append(
          em,
          by.id(),
          Operation.DOCUMENT_ADDED,
          head.id(),
          "document " + id.value(),
          document.kind().name());
      log(em, by, head, id, added);
      return id;
    });
  }

  @Override
  public OriginalView attachOriginal(Actor actor, DocumentId document, byte[] pdf) {
    OriginalPdf inspected = inspect(pdf);
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.OFFICER);
      CaseHead head = access.require(em, by, Documents.caseOf(em, document));
      OriginalView added = keep(em, by, document, pdf, inspected);
      log(em, by, head, document, added);
      return added;
    });
  }

  private OriginalView keep(
      EntityManager em, Actor by, DocumentId document, byte[] pdf, OriginalPdf inspected) {
    return originals.add(
        em, by, document, pdf, inspected.pages().size(), inspected.findings().size());
  }

  private void log(
      EntityManager em, Actor by, CaseHead head, DocumentId document, OriginalView added) {
    audit.append(
        em,
        by.id(),
        Operation.ORIGINAL_ADDED,
        head.id(),
        "document " + document.value(),
        added.sha256());
  }

  private OriginalPdf inspect(byte[] pdf) {
    if (pdf.length > Originals.LARGEST) {
      throw new InvalidInputException(
          ErrorCode.ORIGINAL_TOO_LARGE, "pdf", Originals.LARGEST / (1024 * 1024));
    }
    try {
      return OriginalPdf.inspect(pdf);
    } catch (OriginalPdfException e) {
      throw new InvalidInputException(
          ErrorCode.ORIGINAL_REFUSED, "pdf", new PaperMessage(ReportMessage.of(e)));
    }
  }

  @Override
  public Optional<OriginalView> original(Actor actor, DocumentId document) {
    return work.read(em -> {
      access.require(em, users.known(em, actor), Documents.caseOf(em, document));
      return originals.of(em, document);
    });
  }

  @Override
  public byte[] originalPdf(Actor actor, DocumentId document) {
    return work.write(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = access.require(em, by, Documents.caseOf(em, document));
      byte[] pdf = originals.read(em, document);
      audit.append(
          em, by.id(), Operation.ORIGINAL_READ, head.id(), "document " + document.value(), "");
      return pdf;
    });
  }

  @Override
  public List<MaskedOriginal> masks(Actor actor, DisclosureId disclosure) {
    return work.read(em -> masks(em, caseOf(em, users.known(em, actor), disclosure), disclosure));
  }

  private List<MaskedOriginal> masks(EntityManager em, CaseHead head, DisclosureId disclosure) {
    Map<DocumentId, OriginalView> all = originals.ofCase(em, head.id());
    Map<DocumentId, MaskedState> masked =
        originals.masked(em, disclosure).stream()
            .collect(Collectors.toMap(MaskedState::document, Function.identity()));
    List<MaskedOriginal> views = new ArrayList<>();
    for (DocumentView document : documents.ofCase(em, head.id())) {
      OriginalView original = all.get(document.id());
      if (original != null) {
        views.add(view(document, original, masked.get(document.id())));
      }
    }
    return views;
  }

  private static MaskedOriginal view(
      DocumentView document, OriginalView original, @Nullable MaskedState state) {
    return new MaskedOriginal(
        document.id(),
        document.title(),
        original,
        state != null && state.included(),
        state != null && state.included() && !state.current(),
        state == null ? List.of() : state.masks(),
        state == null ? null : state.changedBy());
  }

  @Override
  public List<MaskedOriginal> mask(
      Actor actor,
      DisclosureId disclosure,
      long version,
      DocumentId document,
      List<MaskArea> masks) {
    return change(actor, disclosure, version, document, true, masks);
  }

  @Override
  public List<MaskedOriginal> leaveOut(
      Actor actor, DisclosureId disclosure, long version, DocumentId document) {
    return change(actor, disclosure, version, document, false, List.of());
  }

  private List<MaskedOriginal> change(
      Actor actor,
      DisclosureId disclosure,
      long version,
      DocumentId document,
      boolean included,
      List<MaskArea> masks) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Step.ASSESS.role());
      CaseHead head = caseOf(em, by, disclosure);
      if (!Documents.caseOf(em, document).equals(head.id())) {
        throw new NotFoundException();
      }
      disclosures.begin(em, disclosure, version, Step.ASSESS);
      originals.mask(em, by, disclosure, document, included, masks);
      disclosures.touched(em, by, disclosure);
      audit.append(
          em,
          by.id(),
          included ? Operation.ORIGINAL_MASKED : Operation.ORIGINAL_LEFT_OUT,
          head.id(),
          disclosures.state(em, head, disclosure).view().number(),
          "document " + document.value() + ", " + masks.size() + " masks");
      return masks(em, head, disclosure);
    });
  }

  @Override
  public byte[] maskedPdf(Actor actor, DisclosureId disclosure, DocumentId document) {
    return work.write(em -> {
      Actor by = users.known(em, actor);
      CaseHead head = caseOf(em, by, disclosure);
      MaskedState state =
          originals.masked(em, disclosure).stream()
              .filter(each -> each.document().equals(document) && each.included())
              .findFirst()
              .orElseThrow(NotFoundException::new);
      byte[] pdf = packer.masked(em, disclosure, state);
      audit.append(
          em,
          by.id(),
          Operation.RELEASE_PREVIEWED,
          head.id(),
          disclosures.state(em, head, disclosure).view().number(),
          "document " + document.value());
      return pdf;
    });
  }

  @Override
  public SignedCopy storeSigned(Actor actor, DecisionId decision, long version, byte[] bytes) {
    return work.write(em -> {
      Actor by = users.require(em, actor, Role.APPROVER);
      DecisionHead head = decisions.head(em, decision);
      CaseHead caseHead = caseOf(em, by, head.disclosure());
      SealedDecision sealed = decisions.sealed(em, decision);
      SignedCopy copy =
          signed.add(
              em, by, new SealedPaper(decision, decision, head.decidedBy(), sealed.pdf()), bytes);
      decisions.add(em, by, decision, version);
      audit.append(
          em, by.id(), Operation.SIGNED_STORED, caseHead.id(), head.number(), copy.logged());
      return copy;
    });
  }

  @Override
  public SignedCopy storeProlonged(
      Actor actor, DecisionId decision, long version, byte[] prolonged) {
    return work.write(em -> {
      Actor by = users.known(em, actor);
      DecisionHead head = decisions.head(em, decision);
      CaseHead caseHead = access.requirePapers(em, by, disclosures.caseOf(em, head.disclosure()));
      SealedDecision sealed = decisions.sealed(em, decision);
      SignedCopy copy =
          signed.prolong(
              em,
              by,
              new SealedPaper(decision, decision, head.decidedBy(), sealed.pdf()),
              prolonged);
      decisions.add(em, by, decision, version);
      audit.append(
          em, by.id(), Operation.SIGNED_PROLONGED, caseHead.id(), head.number(), copy.logged());
      return copy;
    });
  }

  @Override
  public byte[] signedPdf(Actor actor, DecisionId decision, int number) {
    return work.write(em -> {
      Actor by = users.known(em, actor);
      DecisionHead head = decisions.head(em, decision);
      CaseHead caseHead = access.requirePapers(em, by, disclosures.caseOf(em, head.disclosure()));
      byte[] pdf = signed.read(em, decision, number);
      audit.append(
          em, by.id(), Operation.SIGNED_READ, caseHead.id(), head.number(), "copy " + number);
      return pdf;
    });
  }

  @Override
  public List<DelegatedDecision> delegated(Actor actor, LocalDate from, LocalDate to) {
    return delegated.list(actor, from, to);
  }

  private CaseHead caseOf(EntityManager em, Actor by, DisclosureId disclosure) {
    return access.require(em, by, disclosures.caseOf(em, disclosure));
  }
}
