package se.rattdela.casework.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.DocumentId;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.item.Passage;

/** Reads from a decision's receipts and content what was decided about its items. */
final class DecidedItems {
  private static final Pattern PASSAGE = Pattern.compile("(\\d+):(\\d+)-(\\d+)");

  private final ObjectMapper json = new ObjectMapper();

  /** In the order of the decision. */
  Map<ItemId, DecidedItem> of(DecisionEntity entity) {
    Map<Integer, JsonNode> rows = new LinkedHashMap<>();
    tree(entity.documentJson)
        .path("items")
        .forEach(row -> rows.put(row.path("number").asInt(), row));
    Map<ItemId, DecidedItem> decided = new LinkedHashMap<>();
    for (DecisionEntity.Line line : entity.items) {
      JsonNode row = rows.get(decided.size() + 1);
      decided.put(new ItemId(line.itemId), item(line, row));
    }
    return decided;
  }

  private DecidedItem item(DecisionEntity.Line line, @Nullable JsonNode row) {
    Set<String> secrecy = new HashSet<>();
    tree(line.questionJson)
        .path("item")
        .path("secrecy")
        .forEach(each -> secrecy.add(each.asText()));
    return new DecidedItem(
        line.outcome,
        secrecy,
        row == null ? null : row.path("title").asText(),
        row == null || row.path("subtitle").isNull() ? "" : row.path("subtitle").asText(),
        line.passages == null ? null : passages(line.passages));
  }

  private JsonNode tree(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new StoreException(ErrorCode.SEAL_BROKEN, e);
    }
  }

  /** Where an item stands, as {@link #passages(String)} reads it. */
  static String written(List<Passage> passages) {
    return passages.stream()
        .map(each -> each.document().value() + ":" + each.start() + "-" + each.end())
        .collect(Collectors.joining(", "));
  }

  private static List<Passage> passages(String written) {
    List<Passage> passages = new ArrayList<>();
    Matcher found = PASSAGE.matcher(written);
    while (found.find()) {
      passages.add(
          new Passage(
              new DocumentId(Long.parseLong(found.group(1))),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3))));
    }
    return passages;
  }
}
