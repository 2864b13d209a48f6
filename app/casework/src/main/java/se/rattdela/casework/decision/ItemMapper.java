package se.rattdela.casework.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.assessment.AnswerKind;
import se.rattdela.casework.assessment.AssessedItem;
import se.rattdela.casework.assessment.QuestionList;
import se.rattdela.casework.assessment.StoredAnswer;
import se.rattdela.casework.caseregister.CaseHead;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.document.DocumentView;
import se.rattdela.casework.item.ItemView;
import se.rattdela.casework.request.DisclosureDraft;
import se.rattdela.casework.request.Matter;
import se.rattdela.reports.decision.HarmTest;
import se.rattdela.reports.decision.Item;
import se.rattdela.reports.decision.Outcome;
import se.rattdela.reports.decision.SourceDocument;
import se.rattdela.rules.ExplainedProvision;
import se.rattdela.rules.Initiative;
import se.rattdela.rules.pack.Vocabulary;

/** Maps one item to its row in the decision. */
final class ItemMapper {
  private final Vocabulary vocabulary;
  private final Words words;
  private final AppliedGrounds grounds;
  private final CaseHead head;
  private final Map<DocumentId, DocumentView> sources;
  private final Initiative initiative;
  private final boolean omitted;

  ItemMapper(
      Vocabulary vocabulary,
      Words words,
      AppliedGrounds grounds,
      CaseHead head,
      Map<DocumentId, DocumentView> sources,
      DisclosureDraft content) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.grounds = grounds;
    this.head = head;
    this.sources = Map.copyOf(sources);
    this.initiative = content.initiative();
    this.omitted = content.matter() instanceof Matter.Notice notice && notice.omitted();
  }

  /** The row as the recipient reads it; null while the item is undecided. */
  @Nullable Item item(DraftLine line) {
    ItemOutcome outcome = line.outcome();
    if (outcome == null) {
      return null;
    }
    ItemView item = line.assessed().item();
    // The heading of what stays is its category: the officer's own words could tell too much.
    boolean leaves = line.given();
    return new Item(
        line.number(),
        leaves ? item.title() : category(item),
        leaves && !item.detail().isEmpty() ? item.detail() : null,
        concerns(item),
        isAnothers(item),
        source(item),
        secrecy(item),
        harmTest(line.assessed()),
        switch (outcome) {
          case SHALL_BE_GIVEN -> Outcome.MUST_BE_DISCLOSED;
          case MAY_BE_GIVEN -> Outcome.MAY_BE_DISCLOSED;
          case NOT_GIVEN -> Outcome.NOT_DISCLOSED;
          case GIVEN_WITHOUT_SUPPORT -> Outcome.DISCLOSED_WITHOUT_SUPPORT;
        },
        shortGrounds(line),
        line.leaves() ? null : stays(line, unspoken(line)));
  }

  /** The row as the office reads it. */
  DraftItem row(DraftLine line) {
    ItemView item = line.assessed().item();
    Optional<CasePerson> owner = head.person(item.owner());
    boolean stays = line.outcome() == ItemOutcome.NOT_GIVEN;
    return new DraftItem(
        line.number(),
        item,
        owner.map(CasePerson::name).orElse(words.get("concerns.nobody")),
        owner.map(CasePerson::protection).orElse(ProtectedIdentity.NONE),
        line.outcome(),
        line.outcome() == null ? List.of() : officeGrounds(line),
        line.leaves()
            ? reasons(line.assessed().standing().stream())
            : line.outcome() == null
                ? ""
                : stays(line, reasons(line.assessed().standing().stream())),
        stays ? harmFinding(line.assessed()) : null,
        stays ? grounds.turnedDown(line) : List.of());
  }

  /** The office is told which secrecy hinders; the paper has a column of its own for it. */
  private List<String> officeGrounds(DraftLine line) {
    boolean hindered =
        line.outcome() == ItemOutcome.NOT_GIVEN
            && !omitted
            && line.law() == se.rattdela.rules.Outcome.MUST_NOT;
    List<String> secrecy = secrecy(line.assessed().item());
    return hindered && !secrecy.isEmpty() ? secrecy : shortGrounds(line);
  }

  /** The words of the category without the examples in brackets, which guide whoever chooses it. */
  private String category(ItemView item) {
    String label = vocabulary.categories().getOrDefault(item.category(), "");
    int examples = label.indexOf(" (");
    return examples < 0 ? label : label.substring(0, examples);
  }

  private String concerns(ItemView item) {
    if (item.owner() == null) {
      return words.get("concerns.nobody");
    }
    return item.owner().equals(head.subject().id())
        ? head.subject().name()
        : words.get("concerns.other");
  }

  private boolean isAnothers(ItemView item) {
    return item.owner() != null && !item.owner().equals(head.subject().id());
  }

  private @Nullable SourceDocument source(ItemView item) {
    if (item.passages().isEmpty()) {
      return null;
    }
    DocumentView document = sources.get(item.passages().getFirst().document());
    return document == null
        ? null
        : new SourceDocument(words.of("document", document.kind()), document.date());
  }

  private List<String> secrecy(ItemView item) {
    return Citations.of(vocabulary, item.secrecy());
  }

  private @Nullable HarmTest harmTest(AssessedItem assessed) {
    HarmFinding found = harmFinding(assessed);
    if (found == null) {
      return null;
    }
    return found.result() == HarmFinding.Result.ABSOLUTE
        ? new HarmTest(words.get("harm.absolute"), words.get("harm.absolute.reason"))
        : new HarmTest(words.get("harm." + found.result()), found.reason());
  }

  private @Nullable HarmFinding harmFinding(AssessedItem assessed) {
    if (assessed.item().secrecy().isEmpty()) {
      return null;
    }
    if (!QuestionList.hasHarmTest(vocabulary, assessed.item().secrecy())) {
      return new HarmFinding(HarmFinding.Result.ABSOLUTE, "");
    }
    return assessed.standing().stream()
        .filter(each -> each.kind() == AnswerKind.HARM_TEST)
        .findFirst()
        .map(each -> new HarmFinding(HarmFinding.Result.valueOf(each.value()), each.reason()))
        .orElse(null);
  }

  private List<String> shortGrounds(DraftLine line) {
    if (line.leaves()) {
      return grounds.citations(line);
    }
    if (line.given()) {
      return List.of(words.get("ground.without-support"));
    }
    if (omitted) {
      return List.of(words.get("ground.omitted"));
    }
    if (line.law() == se.rattdela.rules.Outcome.MUST_NOT) {
      return List.of(words.get("ground.secrecy-hinders"));
    }
    return List.of(
        words.get(initiative == Initiative.REQUEST ? "ground.withheld" : "ground.withheld.own"));
  }

  /** Why an item stays: the officer's own words, else those of the judgements, else the law's. */
  private String stays(DraftLine line, String judged) {
    if (line.withheld() != null) {
      return line.withheld().reason();
    }
    if (omitted) {
      return words.get("withheld.omitted");
    }
    String law =
        words.get("withheld.no-override", String.join(", ", secrecy(line.assessed().item())));
    return judged.isEmpty() ? law : judged + " " + law;
  }

  /** Reasons that the decision does not already give with a provision that was turned down. */
  private static String unspoken(DraftLine line) {
    List<ExplainedProvision> failed = AppliedGrounds.failed(line);
    return reasons(
        line.assessed().standing().stream()
            .filter(made -> failed.stream().noneMatch(each -> AppliedGrounds.uses(each, made))));
  }

  private static String reasons(Stream<StoredAnswer> standing) {
    return standing
        .filter(each -> each.kind() == AnswerKind.JUDGEMENT)
        .map(StoredAnswer::reason)
        .filter(reason -> !reason.isBlank())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
