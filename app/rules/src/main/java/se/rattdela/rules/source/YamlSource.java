package se.rattdela.rules.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import se.rattdela.rules.RuleMessages;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackProblem;
import se.rattdela.rules.pack.Place;
import se.rattdela.rules.pack.SourceNode;

/**
 * Reads one rule file: YAML 1.2 without anchors, aliases, tags or duplicate keys, so that what the
 * jurist sees is what the engine gets.
 */
final class YamlSource {

  private static final int LARGEST = 1_000_000;

  private final String file;
  private final RuleMessages messages = RuleMessages.swedish();
  private final LoadSettings settings;

  YamlSource(String file) {
    this.file = file;
    this.settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(LARGEST)
            .setAllowDuplicateKeys(true)
            .setUseMarks(true)
            .build();
  }

  SourceNode read(String text) {
    refuseControls(text);
    try {
      refuseAnchorsAndTags(text);
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        throw problem(new Place(file, 1, 1), "pack.map-expected");
      }
      return convert(root.get());
    } catch (MarkedYamlEngineException e) {
      throw problem(place(e.getProblemMark()), "pack.not-yaml", e.getProblem());
    } catch (YamlEngineException e) {
      throw problem(new Place(file, 1, 1), "pack.not-yaml", String.valueOf(e.getMessage()));
    }
  }

  private void refuseControls(String text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bidi = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
      if (bidi || control || c == '\u200E' || c == '\u200F' || c == '\uFEFF') {
        throw problem(new Place(file, line, column), "pack.bidi", String.format("%04X", (int) c));
      }
      if (c == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
  }

  private void refuseAnchorsAndTags(String text) {
    for (Event event : new Parse(settings).parseString(text)) {
      Place at = place(event.getStartMark());
      if (event instanceof AliasEvent
          || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
        throw problem(at, "pack.no-anchors");
      }
      boolean tagged =
          (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
              || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
      if (tagged) {
        throw problem(at, "pack.no-tags");
      }
    }
  }

  private SourceNode convert(Node node) {
    Place at = place(node.getStartMark());
    return switch (node) {
      case MappingNode mapping -> {
        Map<String, SourceNode.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
          Place keyAt = place(tuple.getKeyNode().getStartMark());
          String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
          SourceNode.Entry entry = new SourceNode.Entry(keyAt, convert(tuple.getValueNode()));
          if (entries.putIfAbsent(key, entry) != null) {
            throw problem(keyAt, "pack.duplicate-key", key);
          }
        }
        yield new SourceNode.Mapping(at, entries);
      }
      case SequenceNode sequence -> {
        List<SourceNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(convert(item)));
        yield new SourceNode.Sequence(at, items);
      }
      case ScalarNode scalar -> scalar(at, scalar);
      default -> throw problem(at, "pack.not-yaml", node.getNodeType());
    };
  }

  private SourceNode scalar(Place at, ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return new SourceNode.Scalar(at, null);
    }
    if (tag.equals(Tag.BOOL)) {
      return new SourceNode.Scalar(at, Boolean.valueOf(text));
    }
    if (tag.equals(Tag.INT)) {
      try {
        return new SourceNode.Scalar(at, Integer.valueOf(text));
      } catch (NumberFormatException e) {
        throw problem(at, "pack.number-expected");
      }
    }
    return new SourceNode.Scalar(at, text);
  }

  private Place place(Optional<Mark> mark) {
    return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
        .orElse(new Place(file, 1, 1));
  }

  private PackException problem(Place at, String key, Object... arguments) {
    return new PackException(List.of(new PackProblem(at, messages.text(key, arguments))));
  }
}
