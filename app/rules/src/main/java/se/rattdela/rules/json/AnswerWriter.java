package se.rattdela.rules.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import se.rattdela.rules.Answer;
import se.rattdela.rules.Change;
import se.rattdela.rules.ProvisionResult;
import se.rattdela.rules.Reason;
import se.rattdela.rules.Status;

/** Writes an answer as one line of JSON in the shape of the contract. */
public final class AnswerWriter {

  private AnswerWriter() {}

  /** The answer as one line of JSON, without a line break. */
  public static String write(Answer answer) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", answer.id());
    root.put("outcome", answer.outcome().name());
    answer.stillPossible().forEach(o -> root.withArray("stillPossible").add(o.name()));
    strings(root.putArray("applies"), answer.applies());
    ArrayNode provisions = root.putArray("provisions");
    answer.provisions().forEach(p -> provision(provisions.addObject(), p));
    ArrayNode open = root.putArray("open");
    answer.open().forEach(k -> open.addObject().put("key", k.key()).put("kind", k.kind().name()));
    ArrayNode changes = root.putArray("changes");
    answer.changes().forEach(c -> change(changes.addObject(), c));
    root.putObject("receipt")
        .put("engine", answer.receipt().engine())
        .put("pack", answer.receipt().pack())
        .put("packSha256", answer.receipt().packSha256())
        .put("questionSha256", answer.receipt().questionSha256());
    return root.toString();
  }

  private static void provision(ObjectNode node, ProvisionResult result) {
    node.put("id", result.id());
    node.put("status", result.status().name());
    ArrayNode reasons = node.putArray("reasons");
    result.reasons().forEach(r -> reason(reasons.addObject(), r));
    if (result.status() == Status.APPLIES) {
      strings(node.putArray("overrides"), result.overrides());
    }
  }

  private static void reason(ObjectNode node, Reason reason) {
    node.put("kind", reason.kind());
    if (reason.secrecy() != null) {
      node.put("secrecy", reason.secrecy());
    }
    if (!reason.keys().isEmpty()) {
      strings(node.putArray("keys"), reason.keys());
    }
    if (reason.trap() != null) {
      node.put("trap", reason.trap());
    }
    node.put("text", reason.text());
  }

  private static void change(ObjectNode node, Change change) {
    node.put("key", change.key());
    switch (change.to()) {
      case Boolean value -> node.put("to", value);
      case Integer value -> node.put("to", value);
      default -> node.put("to", change.to().toString());
    }
    node.put("outcome", change.outcome().name());
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
