package se.rattdela.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Views and texts hang together: nothing is missing, and nothing that takes input is mute. */
class CatalogueTest {
  /** What a user writes in, chooses with or presses. */
  private static final Set<String> CONTROLS =
      Set.of(
          "TextField",
          "CustomTextField",
          "TextArea",
          "PasswordField",
          "ComboBox",
          "DatePicker",
          "CheckBox",
          "RadioButton",
          "Button",
          "ToggleButton",
          "MenuButton",
          "Slider",
          "ListView",
          "TableView",
          "ProgressBar");

  private final UiCatalogue catalogue = new UiCatalogue();

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(new TreeSet<>(catalogue.texts(UiLanguage.ENGLISH).keySet()))
        .isEqualTo(new TreeSet<>(catalogue.texts(UiLanguage.SWEDISH).keySet()));
  }

  @ParameterizedTest
  @EnumSource
  void everyPatternCanBeFormatted(UiLanguage language) {
    ResourceBundle texts = catalogue.texts(language);
    for (String key : texts.keySet()) {
      String text = texts.getString(key);
      assertThat(text).as(key).isNotBlank();
      if (text.contains("{0")) {
        String formatted =
            new MessageFormat(text, language.locale()).format(new Object[] {1, 2, 3, 4, 5, 6});
        assertThat(formatted).as(key).doesNotContain("{").doesNotContain("choice");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesFillInTheSamePlaces(UiLanguage language) {
    ResourceBundle swedish = catalogue.texts(UiLanguage.SWEDISH);
    ResourceBundle texts = catalogue.texts(language);
    for (String key : texts.keySet()) {
      assertThat(places(texts.getString(key))).as(key).isEqualTo(places(swedish.getString(key)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTextOfAViewExists(View view)
      throws IOException, SAXException, ParserConfigurationException {
    Set<String> keys = catalogue.texts(UiLanguage.SWEDISH).keySet();
    List<String> missing = new ArrayList<>();
    for (Element element : elements(view)) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String value = element.getAttributes().item(i).getNodeValue();
        if (value.startsWith("%") && !keys.contains(value.substring(1))) {
          missing.add(value);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyControlHasAName(View view)
      throws IOException, SAXException, ParserConfigurationException {
    List<String> mute = new ArrayList<>();
    for (Element element : elements(view)) {
      boolean named =
          element.getAttribute("text").startsWith("%")
              || element.getAttribute("accessibleText").startsWith("%");
      if (CONTROLS.contains(element.getTagName()) && !named) {
        mute.add(element.getTagName() + " " + element.getAttribute("fx:id"));
      }
    }
    assertThat(mute).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noViewHasWordsOfItsOwn(View view)
      throws IOException, SAXException, ParserConfigurationException {
    List<String> own = new ArrayList<>();
    for (Element element : elements(view)) {
      for (String attribute : List.of("text", "promptText", "accessibleText")) {
        String value = element.getAttribute(attribute);
        if (Pattern.compile("^[^%]*\\p{L}{2,}").matcher(value).find()) {
          own.add(value);
        }
      }
    }
    assertThat(own).isEmpty();
  }

  @Test
  void everyViewFileIsInTheCatalogue() throws IOException, URISyntaxException {
    Path folder = Path.of(View.SHELL.url().toURI()).getParent();
    Set<String> named = Stream.of(View.values()).map(View::fileName).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> "fxml/" + file.getFileName())).allMatch(named::contains);
    }
  }

  @Test
  void fontsAreBundledWithTheirLicence() {
    assertThat(catalogue.fonts()).hasSize(2).doesNotContainNull();
    assertThat(UiCatalogue.class.getResource("fonts/OFL.txt")).isNotNull();
  }

  private static Set<String> places(String pattern) {
    return Pattern.compile("\\{(\\d)")
        .matcher(pattern)
        .results()
        .map(hit -> hit.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Element> elements(View view)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try (var stream = view.url().openStream()) {
      NodeList all = factory.newDocumentBuilder().parse(stream).getElementsByTagName("*");
      List<Element> elements = new ArrayList<>();
      for (int i = 0; i < all.getLength(); i++) {
        Node node = all.item(i);
        if (node instanceof Element element) {
          elements.add(element);
        }
      }
      return elements;
    }
  }
}
