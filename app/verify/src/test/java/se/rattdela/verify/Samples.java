package se.rattdela.verify;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import se.rattdela.reports.decision.Appeal;
import se.rattdela.reports.decision.Approval;
import se.rattdela.reports.decision.DecisionDigest;
import se.rattdela.reports.decision.DecisionDocument;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.reports.decision.Form;
import se.rattdela.reports.decision.Official;
import se.rattdela.reports.decision.Origin;
import se.rattdela.reports.redress.Amendment;
import se.rattdela.reports.redress.FirstDecision;
import se.rattdela.reports.redress.RedressDocument;
import se.rattdela.reports.redress.RedressKind;

/** A decision about fictitious people, with numbers from the published test series. */
final class Samples {
  private Samples() {}

  static byte[] sealed() throws IOException {
    return new DecisionRenderer().render(partial());
  }

  /** The same decision withdrawn. */
  static RedressDocument withdrawal() throws IOException {
    DecisionDocument first = partial();
    return new RedressDocument(
        first.municipality(),
        first.caseNumber(),
        first.diarienummer(),
        first.recipient(),
        first.subject(),
        RedressKind.WITHDRAWAL,
        new FirstDecision(
            "U-2026-0188", LocalDate.of(2026, 3, 16), DecisionDigest.sha256(sealed())),
        List.of(new Amendment(List.of(), "Begäran gällde en annan person.", "Begäran avslås.")),
        "Försäkringskassan har meddelat att numret var fel.",
        "Radera uppgifterna och bekräfta det.",
        true,
        new Official("Karin Lindqvist", "socialsekreterare"),
        new Approval(
            "U-2026-0203",
            new Official("Anna Bergström", "enhetschef"),
            "4.9",
            LocalDateTime.of(2026, 3, 20, 13, 5),
            null,
            true),
        Appeal.of(first.municipality()),
        null);
  }

  /** Read from JSON, so that a new part of the record needs no change here. */
  static DecisionDocument partial() throws IOException {
    return partial(0);
  }

  /**
   * The same, longer.
   *
   * @param lines how many lines are added to a note
   */
  static DecisionDocument partial(int lines) throws IOException {
    SimpleModule dates = new SimpleModule();
    dates.addDeserializer(LocalDate.class, new Text<>(LocalDate.class, LocalDate::parse));
    dates.addDeserializer(
        LocalDateTime.class, new Text<>(LocalDateTime.class, LocalDateTime::parse));
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(dates)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    mapper.registerSubtypes(Form.class.getPermittedSubclasses());
    mapper.registerSubtypes(Origin.class.getPermittedSubclasses());
    try (InputStream in =
        Objects.requireNonNull(Samples.class.getResourceAsStream("partial.json"))) {
      ObjectNode tree = (ObjectNode) mapper.readTree(in);
      for (int line = 0; line < lines; line++) {
        tree.withArray("notes").addObject().put("heading", "Not " + line).put("text", "Text.");
      }
      return mapper.treeToValue(tree, DecisionDocument.class);
    }
  }

  private static final class Text<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1;
    private final transient Function<String, T> parse;

    Text(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return parse.apply(parser.getText());
    }
  }
}
