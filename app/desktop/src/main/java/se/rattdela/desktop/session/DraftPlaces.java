package se.rattdela.desktop.session;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.DecisionId;
import se.rattdela.casework.common.DisclosureId;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.PaperId;
import se.rattdela.casework.common.RedressId;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.counsel.CounselId;
import se.rattdela.casework.dispatch.DispatchId;
import se.rattdela.casework.item.Passage;
import se.rattdela.casework.phrase.PhraseId;
import se.rattdela.casework.request.MatterKind;
import se.rattdela.casework.rulebook.ProposalId;
import se.rattdela.rules.Initiative;

/** The places of unsaved texts, and the way back to them. */
public final class DraftPlaces {
  private static final String ASSESS = "assess";
  private static final String REQUEST = "request";
  private static final String REGISTER = "register";
  private static final String REDRESS = "redress";
  private static final String REDRESS_REVIEW = "redress-review";
  private static final String REVIEW = "review";
  private static final String FOLLOW_UP = "follow-up";
  private static final String ASKED = "asked";
  private static final String PHRASE = "phrase";
  private static final String CASE = "case";
  private static final String NEW_CASE = "new-case";
  private static final String DISPATCH = "dispatch";
  private static final String DISPATCH_REDRESS = "dispatch-redress";
  private static final String ACCESS_REVIEW = "access-review";

  private static final String SETTINGS = "settings";
  private static final String SETTINGS_POINT = "settings-point";
  private static final String STAND = "stand";
  private static final String KEY = "key";
  private static final String REFUSAL = "pack-refusal";
  private static final String DISPATCH_FORM = "dispatch-form";
  private static final String DISPATCH_FORM_REDRESS = "dispatch-form-redress";

  private static final String ITEM = "item";
  private static final String NEW_ITEM = ITEM + "/new";
  private static final String DOCUMENT = "document";
  private static final String PERSON = "person";
  private static final String UNMET = "unmet";

  private DraftPlaces() {}

  /** A step of the assessment of a disclosure. */
  public static String assess(DisclosureId id, String step) {
    return ASSESS + "/" + id.value() + "/" + step;
  }

  /** A registration that is in the database. */
  public static String request(DisclosureId id) {
    return REQUEST + "/" + id.value();
  }

  /** A registration that is not in the database yet. */
  public static String register(CaseId id, Initiative initiative, MatterKind kind) {
    return REGISTER + "/" + id.value() + "/" + initiative.name() + "/" + kind.name();
  }

  /**
   * What is written to correct, change or annul a decision, or about an appeal of it.
   *
   * @param what which of them
   */
  public static String redress(DecisionId id, String what) {
    return REDRESS + "/" + id.value() + "/" + what;
  }

  /** What an approver writes about a correction, change or annulment. */
  public static String redressReview(RedressId id, DecisionId first) {
    return REDRESS_REVIEW + "/" + id.value() + "/" + first.value();
  }

  /** What an approver writes about a draft. */
  public static String review(DecisionId id) {
    return REVIEW + "/" + id.value();
  }

  /** What a notice or a report has led to. */
  public static String followUp(DisclosureId id) {
    return FOLLOW_UP + "/" + id.value();
  }

  /** The jurist's answer to a question. */
  public static String asked(CounselId id) {
    return ASKED + "/" + id.value();
  }

  /** A phrase, or with null a new one. */
  public static String phrase(@Nullable PhraseId id) {
    return PHRASE + "/" + (id == null ? 0 : id.value());
  }

  /** Something in a case, such as a person or a document. */
  public static String inCase(CaseId id, String what) {
    return CASE + "/" + id.value() + "/" + what;
  }

  /** A new item of a case; {@code at} is what was marked in a text for it, or null. */
  public static String newItem(CaseId id, @Nullable Passage at) {
    return inCase(
        id,
        at == null
            ? NEW_ITEM
            : NEW_ITEM + "/" + at.document().value() + ":" + at.start() + "-" + at.end());
  }

  /** The form of an item that is changed. */
  public static String item(CaseId id, ItemId item) {
    return inCase(id, ITEM + "/" + item.value());
  }

  /** The form for a new document, or with an id the one where that document is changed. */
  public static String document(CaseId id, @Nullable DocumentId document) {
    return inCase(id, DOCUMENT + "/" + (document == null ? "new" : document.value()));
  }

  /**
   * The form for what could not be shared.
   *
   * @param items with which it was begun
   * @param recipient with which it was begun, or null
   */
  public static String unmet(CaseId id, List<ItemId> items, @Nullable String recipient) {
    String begun =
        items.stream().map(each -> Long.toString(each.value())).collect(Collectors.joining(","));
    return inCase(
        id,
        begun.isEmpty() && recipient == null
            ? UNMET
            : UNMET + "/" + begun + "/" + (recipient == null ? "" : recipient));
  }

  /** What became of a dispatch of a paper. */
  public static String dispatch(PaperId id, DispatchId dispatch) {
    String kind =
        switch (id) {
          case DecisionId _ -> DISPATCH;
          case RedressId _ -> DISPATCH_REDRESS;
        };
    return kind + "/" + id.value() + "/" + dispatch.value();
  }

  /** What is observed of an access in a unit's review of a month. */
  public static String accessReview(UnitId unit, YearMonth month, int line) {
    return ACCESS_REVIEW + "/" + unit.value() + "/" + month + "/" + line;
  }

  /** The form for a new case. */
  public static String newCase() {
    return NEW_CASE;
  }

  /** The office's settings. */
  public static String settings() {
    return SETTINGS;
  }

  /** The point of the delegation order that is being written. */
  public static String settingsPoint() {
    return SETTINGS_POINT;
  }

  /**
   * The jurist's answer to a question of law.
   *
   * @param key of the question
   */
  public static String stand(String key) {
    return STAND + "/0/" + key;
  }

  /** The key of a publisher of rule packs that is being written. */
  public static String newKey() {
    return KEY;
  }

  /** Why a colleague's proposal of a rule pack is refused. */
  public static String refusal(ProposalId id) {
    return REFUSAL + "/" + id.value();
  }

  /** The form for a dispatch of a paper. */
  public static String newDispatch(PaperId id) {
    String kind =
        switch (id) {
          case DecisionId _ -> DISPATCH_FORM;
          case RedressId _ -> DISPATCH_FORM_REDRESS;
        };
    return kind + "/" + id.value();
  }

  /** The page where a place is, or null for one that no page knows any more. */
  public static @Nullable Route route(String place) {
    String[] parts = place.split("/", -1);
    try {
      long id = parts.length > 1 ? Long.parseLong(parts[1]) : 0;
      return switch (parts[0]) {
        case ASSESS -> new Route.Assess(new DisclosureId(id));
        case REQUEST -> new Route.ContinueRegistration(new DisclosureId(id));
        case REGISTER ->
            new Route.Register(
                new CaseId(id), Initiative.valueOf(parts[2]), MatterKind.valueOf(parts[3]), null);
        case REDRESS -> new Route.Redress(new DecisionId(id));
        case REDRESS_REVIEW ->
            new Route.ReviewRedress(
                new RedressId(id), new DecisionId(Long.parseLong(parts[2])), false);
        case REVIEW -> new Route.Review(new DecisionId(id));
        case FOLLOW_UP -> new Route.FollowUp(new DisclosureId(id));
        case ASKED, STAND -> new Route.Asked();
        case PHRASE -> new Route.Phrases();
        case CASE -> inCase(new CaseId(id), parts);
        case NEW_CASE -> new Route.NewCase();
        case KEY, REFUSAL -> new Route.RulePacks();
        case SETTINGS, SETTINGS_POINT -> new Route.Settings();
        case DISPATCH, DISPATCH_FORM -> new Route.Dispatch(new DecisionId(id));
        case DISPATCH_REDRESS, DISPATCH_FORM_REDRESS -> new Route.Dispatch(new RedressId(id));
        case ACCESS_REVIEW -> new Route.AccessReview(new UnitId(id), YearMonth.parse(parts[2]));
        default -> null;
      };
    } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
      return null; // written by another version of the program
    }
  }

  private static Route inCase(CaseId id, String... parts) {
    return switch (parts.length > 2 ? parts[2] : "") {
      case ITEM, DOCUMENT -> new Route.OpenCase(id, Route.OpenCase.Part.DOCUMENTS);
      case PERSON -> new Route.OpenCase(id, Route.OpenCase.Part.PERSONS);
      case UNMET ->
          new Route.UnmetNeed(
              id,
              parts.length > 3
                  ? Arrays.stream(parts[3].split(",", -1))
                      .filter(each -> !each.isEmpty())
                      .map(each -> new ItemId(Long.parseLong(each)))
                      .toList()
                  : List.of(),
              parts.length > 4 && !parts[4].isEmpty() ? parts[4] : null);
      default -> new Route.OpenCase(id);
    };
  }
}
