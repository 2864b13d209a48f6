package se.rattdela.desktop.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.caseregister.ServiceBranch;
import se.rattdela.casework.delegation.MunicipalityProfile;
import se.rattdela.casework.delegation.OfficeSettings;
import se.rattdela.casework.delegation.ProfileFile;
import se.rattdela.casework.document.DocumentKind;
import se.rattdela.casework.request.Channel;
import se.rattdela.casework.request.IdentityCheck;
import se.rattdela.reports.pdf.CoatOfArms;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Initiative;

/**
 * The content of the demo office as written in the data files beside this class. Keys (of persons,
 * documents, items) hold within a case file only.
 */
record DemoContent(
    OfficeFile office, OfficeSettings settings, List<CaseStory> cases, DemoHistory history) {

  /** Reads the data files of the program; a mistake in them is a mistake in the program. */
  static DemoContent read() {
    ObjectMapper mapper =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(
                new SimpleModule()
                    .addDeserializer(LocalDate.class, new Text<>(LocalDate::parse))
                    .addDeserializer(LocalTime.class, new Text<>(LocalTime::parse))
                    .addDeserializer(LocalDateTime.class, new Text<>(LocalDateTime::parse)))
            .build();
    OfficeFile office = read(mapper, "office.json", OfficeFile.class);
    List<CaseStory> cases = new ArrayList<>();
    for (String key : office.cases()) {
      cases.add(read(mapper, "case-" + key + ".json", CaseStory.class));
    }
    DemoHistory history = read(mapper, "history.json", DemoHistory.class);
    return new DemoContent(
        office,
        settings(office.now().toLocalDate()),
        cases.stream().map(story -> story.with(history.answers())).toList(),
        history);
  }

  /** The municipality's profile with its coat of arms, which lies beside it as it was drawn. */
  private static OfficeSettings settings(LocalDate today) {
    OfficeSettings settings = new ProfileFile().read(bytes("lindvalla.json"), today);
    MunicipalityProfile profile = settings.profile();
    return new OfficeSettings(
        new MunicipalityProfile(
            profile.municipality(),
            profile.committee(),
            profile.postalAddress(),
            profile.phone(),
            profile.email(),
            profile.appealCourt(),
            profile.delegationDecision(),
            profile.shieldColour(),
            CoatOfArms.read(bytes("lindvalla-vapen.svg")),
            profile.patterns(),
            profile.archiveProfile(),
            profile.signature(),
            profile.sdkAddress(),
            profile.archiveAgents()),
        settings.units(),
        settings.delegation());
  }

  private static byte[] bytes(String name) {
    try (InputStream in = DemoContent.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static <T> T read(ObjectMapper mapper, String name, Class<T> type) {
    try (InputStream in = DemoContent.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return mapper.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * The office.
   *
   * @param now where the story stands when the office is opened; later steps are left to be done
   * @param cases names of the case files
   */
  record OfficeFile(
      LocalDateTime now,
      List<UnitLine> units,
      AdministratorLine administrator,
      List<UserLine> users,
      List<StandLine> legalStands,
      List<String> cases) {}

  /** A unit of the office. */
  record UnitLine(String key, String name) {}

  /** The user who sets the office up. */
  record AdministratorLine(String userName, String displayName, String function, String password) {}

  /** A user. */
  record UserLine(
      String userName,
      String displayName,
      String function,
      String unit,
      Set<Role> roles,
      String password) {}

  /** A question of law that the jurist has answered. */
  record StandLine(LocalDateTime at, String by, String key, boolean value, String reason) {}

  /** A case with all that happens in it. */
  record CaseStory(
      String key,
      ServiceBranch branch,
      String holder,
      String unit,
      List<String> officers,
      LocalDate openedOn,
      List<PersonLine> persons,
      List<DocumentLine> documents,
      List<ItemLine> items,
      List<DisclosureLine> disclosures) {
    /** The story with the simple answers that have been given in its case. */
    CaseStory with(List<DemoHistory.AnswerLine> answers) {
      List<DisclosureLine> all = new ArrayList<>(disclosures);
      for (int i = 0; i < answers.size(); i++) {
        if (answers.get(i).caseKey().equals(key)) {
          all.add(answers.get(i).line("svar-" + i, officers.getFirst()));
        }
      }
      return new CaseStory(
          key, branch, holder, unit, officers, openedOn, persons, documents, items, all);
    }
  }

  /** A person in a case; the subject first. */
  record PersonLine(
      String key,
      String given,
      String family,
      @Nullable String number,
      PersonRole role,
      @Nullable String relation,
      @Nullable ProtectedIdentity protection) {}

  /**
   * A document.
   *
   * @param time when it was put in the file, on its date
   * @param text its paragraphs
   */
  record DocumentLine(
      String key,
      DocumentKind kind,
      String title,
      LocalDate date,
      @Nullable LocalTime time,
      List<String> text) {

    /** The text as stored, paragraphs apart. */
    String joined() {
      return String.join("\n\n", text);
    }
  }

  /** A piece of information. */
  record ItemLine(
      String key,
      String title,
      @Nullable String detail,
      String category,
      @Nullable String owner,
      Set<String> secrecy,
      @Nullable Crime crime,
      @Nullable Map<String, Boolean> facts,
      @JsonProperty("protected") boolean framed,
      List<PassageLine> in) {}

  /** Where an item stands in a document. */
  record PassageLine(String document, Phrase phrase) {}

  /**
   * A request or own initiative with the steps taken in it.
   *
   * @param matter left out for an ordinary one
   */
  record DisclosureLine(
      String key,
      Initiative initiative,
      String recipient,
      @Nullable String recipientName,
      String unit,
      String officer,
      String reference,
      @Nullable LocalDateTime received,
      @Nullable Channel channel,
      IdentityCheck identityCheck,
      @Nullable LocalDateTime identityCheckedAt,
      String asked,
      String purposeText,
      String purpose,
      String invokedBasis,
      String ownBasisCheck,
      @Nullable LocalDate due,
      List<String> items,
      @Nullable MatterLine matter,
      List<Step> steps) {}

  /** Reads a value from its text. */
  private static final class Text<T> extends JsonDeserializer<T> {
    private final Function<String, T> parse;

    Text(Function<String, T> parse) {
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return parse.apply(parser.getText());
    }
  }
}
