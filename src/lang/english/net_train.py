#!/usr/bin/python3
"""Train the net of lang/english/net.c and write its weights as C.

usage: lang/english/net_train.py CMU WORDS CACHE > lang/english/net_weights.c

CMU is the unpacked npm package cmu-pronouncing-dictionary 3.0.0, WORDS a list of English
spellings (Debian's wamerican-insane), CACHE a folder for what takes long: give a fresh one to
start over.  Needs Debian's python3-torch; one thread, about an hour.

Six larger nets (teachers) learn the dictionary's counts, half of them its phones too.  The small
net then learns what they say on average of all spellings, and the dictionary.  A letter has two
chances of being a syllable's vowel, and the count of a word is their sum, so that no alignment of
letters and sounds is needed.  In its last epochs the small net computes with the weights and
activations that the integers of lang/english/net.c can hold.
"""
import os
import re
import sys

os.environ.setdefault("OMP_NUM_THREADS", "1")
import numpy as np
import torch
import torch.nn.functional as F

from words import count_vowels, read_pronunciations

EDGE, NONE = 26, 27             # after the 26 letters
MOST = 16                       # counts from 0
NAME = 0.3                      # weight of a dictionary word that may be a name only
STEP = 16                       # an activation is a multiple of 1/16, up to 255 of them

TEACHERS = [dict(channels=c, widths=(7, 5, 5), speak=s, seed=i + 1)
            for i, (c, s) in enumerate([(64, 0.0), (96, 0.1)] * 3)]
STUDENT = dict(channels=32, widths=(9, 5, 5), speak=0.0, seed=1)


def in_steps(x, steps):
    """x rounded to multiples of 1 / steps; the gradient passes."""
    return x + (torch.floor(x * steps + 0.5) / steps - x).detach()


class Net(torch.nn.Module):
    def __init__(self, channels, widths, phones, embedding=12):
        super().__init__()
        self.small = not phones
        self.embedding = torch.nn.Embedding(28, embedding, padding_idx=NONE)
        self.first = torch.nn.Conv1d(embedding, channels, widths[0])
        self.rest = torch.nn.ModuleList(
            torch.nn.Conv1d(channels, channels, w, padding=w // 2) for w in widths[1:])
        for conv in self.rest:
            torch.nn.init.normal_(conv.weight, 0, 0.7 * (channels * conv.weight.shape[2]) ** -0.5)
        self.last = torch.nn.Conv1d(channels, 2, 1)
        with torch.no_grad():
            self.last.bias[:] = torch.tensor([-0.5, -4.0])
        self.speak = torch.nn.Conv1d(channels, 2 * phones, 1) if phones else None
        self.quantised = False

    def scale(self, w, channel):
        """The power of two by which the weights of each channel fit a byte."""
        others = tuple(i for i in range(w.dim()) if i != channel)
        most = w.detach().abs().amax(dim=others, keepdim=True).clamp(min=1e-6)
        return torch.exp2(torch.floor(torch.log2(127.49 / most))).clamp(1.0, 2.0 ** 14)

    def rounded(self, w, channel=0):
        return in_steps(w, self.scale(w, channel)) if self.quantised else w

    def active(self, x):
        return in_steps(x.clamp(0, 255 / STEP), STEP) if self.quantised else F.relu(x)

    def letters(self):
        """What a letter adds to each channel, by its place: letter x place x channel."""
        return torch.einsum("le,cew->lwc", self.embedding.weight[:NONE], self.first.weight)

    def forward(self, x, kept, drop=0.0):
        """Two logits a place, and the channels under them, zero where not kept."""
        reach = self.first.weight.shape[2] // 2
        x = F.pad(x, (reach, reach), value=NONE)
        if self.quantised:
            table = F.pad(self.rounded(self.letters(), 2), (0, 0, 0, 0, 0, 1))
            hot = F.one_hot(x, 28).float().transpose(1, 2)
            h = F.conv1d(hot, table.permute(2, 0, 1), self.first.bias)
        else:
            h = self.first(self.embedding(x).transpose(1, 2))
        h = self.active(h) * kept[:, None]
        for conv in self.rest:
            add = F.conv1d(F.dropout(h, drop, self.training), self.rounded(conv.weight),
                           conv.bias, padding=conv.padding)
            h = self.active(h + add) * kept[:, None]
        return F.conv1d(h, self.rounded(self.last.weight), self.last.bias), h


def encode(words, small):
    """Letters with an edge before and after; which places have channels, and which are counted.

    The small net, to be fast, has no channels at the edges and counts vowels only."""
    x = np.full((len(words), max(map(len, words)) + 2), NONE)
    for i, word in enumerate(words):
        x[i, 0] = x[i, len(word) + 1] = EDGE
        x[i, 1:len(word) + 1] = [ord(c) - ord("a") for c in word]
    vowels = np.isin(x, [ord(c) - ord("a") for c in "aeiouy"])
    kept, counted = (x < EDGE, vowels) if small else (x <= EDGE, x < EDGE)
    return torch.from_numpy(x), torch.from_numpy(kept).float(), torch.from_numpy(counted).float()


def log_counts(logits, counted):
    """log P(count = k): the sum of two independent chances a letter."""
    p = (torch.sigmoid(logits) * counted[:, None]).transpose(1, 2).reshape(len(logits), -1)
    d = F.pad(torch.ones(len(p), 1), (0, MOST - 1))
    for i in range(p.shape[1]):
        q = p[:, i:i + 1]
        d = d * (1 - q) + F.pad(d[:, :-1], (1, 0)) * q
    return torch.log(d.clamp(min=1e-9))


def batches(words, size, random):
    """Indexes of words of about one length, in random order."""
    keys = np.array([len(word) for word in words]) + 0.5 * random.rand(len(words))
    order = np.argsort(keys, kind="stable")
    parts = [order[i:i + size] for i in range(0, len(order), size)]
    random.shuffle(parts)
    return parts


def train(net, words, loss_of, epochs, batch, drop, exact, seed, rate=4e-3):
    """Fit, with the last `exact` epochs in the integers' steps; keep the running mean."""
    random = np.random.RandomState(seed)
    params = list(net.parameters())
    optimiser = torch.optim.AdamW(params, lr=rate, weight_decay=0.01, betas=(0.9, 0.98))
    mean = [p.detach().clone() for p in params]
    total, at = epochs * -(-len(words) // batch), 0
    for epoch in range(epochs):
        net.quantised = epoch >= epochs - exact
        losses = 0.0
        for part in batches(words, batch, random):
            x, kept, counted = encode([words[i] for i in part], net.small)
            logits, h = net(x, kept, drop)
            loss = loss_of(part, log_counts(logits, counted), h)
            for group in optimiser.param_groups:
                group["lr"] = 2e-5 + rate * min(1, (at + 1) / 400) * (
                    0.5 + 0.5 * np.cos(np.pi * at / total))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(params, 1.0)
            optimiser.step()
            at += 1
            keep = min(0.998, at / (at + 100))
            with torch.no_grad():
                torch._foreach_mul_(mean, keep)
                torch._foreach_add_(mean, [p.detach() for p in params], alpha=1 - keep)
            losses += loss.item()
        print(f"epoch {epoch + 1}: loss {losses * batch / len(words):.4f}", file=sys.stderr)
    with torch.no_grad():
        for p, m in zip(params, mean):
            p.copy_(m)
    net.eval()


def weighted(losses, weights):
    return (losses * weights).sum() / weights.sum()


def train_teacher(said, words, weights, channels, widths, speak, seed):
    torch.manual_seed(seed)
    phones = sorted({phone for word in words for phone in said[word][0]})
    number = {phone: i + 1 for i, phone in enumerate(phones)}
    net = Net(channels, widths, len(phones) + 1)
    want = torch.zeros(len(words), MOST)
    for i, word in enumerate(words):
        for k, say in reversed(list(enumerate(said[word]))):
            want[i, count_vowels(say)] = 0.6 if k > 0 else 1

    def loss_of(part, d, h):
        loss = -torch.logsumexp(d + torch.log(want[part]), 1)
        if not speak:
            return weighted(loss, weights[part])
        s = net.speak(h)
        b, _, n = s.shape
        s = s.reshape(b, 2, -1, n).permute(3, 1, 0, 2).reshape(2 * n, b, -1)
        says = [said[words[i]][0] for i in part]
        lengths = torch.tensor([len(say) for say in says])
        spoken = F.ctc_loss(
            F.log_softmax(s, 2), torch.tensor([number[phone] for say in says for phone in say]),
            torch.tensor([2 * len(words[i]) + 4 for i in part]), lengths,
            reduction="none", zero_infinity=True)
        return weighted(loss + speak * spoken / lengths, weights[part])

    train(net, words, loss_of, 16, 256, 0.1, 0, seed)
    return net


def distribution(net, words):
    """P(count) of each word."""
    result = np.zeros((len(words), MOST), np.float32)
    order = sorted(range(len(words)), key=lambda i: len(words[i]))
    with torch.no_grad():
        for i in range(0, len(order), 1000):
            part = order[i:i + 1000]
            x, kept, counted = encode([words[i] for i in part], net.small)
            result[part] = torch.exp(log_counts(net(x, kept)[0], counted)).numpy()
    return result


def cached(path, make):
    if not os.path.exists(path):
        np.save(path, make())
    return np.load(path)


def train_student(said, words, spellings, opinions, weights, channels, widths, speak, seed):
    torch.manual_seed(seed)
    net = Net(channels, widths, 0)
    want = torch.from_numpy(sum(opinions) / len(opinions))
    want /= want.sum(1, keepdim=True)
    for i, word in enumerate(words):
        want[i] *= 0.5
        for say in said[word]:
            want[i, count_vowels(say)] += 0.5 / len(said[word])
    weights = torch.cat([weights, torch.ones(len(spellings))])
    train(net, words + spellings,
          lambda part, d, h: weighted(-(want[part] * d).sum(1), weights[part]),
          14, 512, 0.0, 5, seed)
    return net


def whole(w):
    return torch.floor(w.double() + 0.5).to(torch.int64)


def c_value(t):
    """A tensor as a C initialiser."""
    if t.dim() == 1 or t.shape[1:] == (4,):
        items = [str(x) if isinstance(x, int) else "{ %d, %d, %d, %d }" % tuple(x)
                 for x in t.tolist()]
        width = 24 if t.dim() == 1 else 5
        rows = [", ".join(items[i:i + width]) for i in range(0, len(items), width)]
        return "{ " + ",\n  ".join(rows) + " }"
    return "{ " + ",\n".join(map(c_value, t)) + " }"


def pairs_of(layers):
    """Pairs of channels whose weights AVX2 can multiply by bytes and add in 16 bits.

    `layers` has rows[input][output] for each offset.  Nearly half of all pairs will do.
    """
    def fits(a, b):
        return all(sum(max(0, s * w) for w in pair) <= 128 for rows in layers
                   for pair in zip(rows[a], rows[b]) for s in (1, -1))

    n = len(layers[0])
    partners = [{b for b in range(n) if b != a and fits(a, b)} for a in range(n)]

    def match(left):
        if not left:
            return []
        a = min(left, key=lambda x: (len(partners[x] & left), x))
        for b in sorted(partners[a] & left):
            rest = match(left - {a, b})
            if rest is not None:
                return [a, b, *rest]
        return None

    return match(set(range(n)))


def write_c(net):
    """The integers of lang/english/net.h's structs."""
    order = pairs_of([rows.tolist() for conv in net.rest for rows in
                      whole(conv.weight * net.scale(conv.weight, 0)).permute(2, 1, 0)])
    table = net.letters()
    scale = net.scale(table, 2)
    shift = torch.log2(scale).flatten().long()
    assert shift.min() >= 4
    parts = ["const struct net_first english_first = { "
             + ",\n".join(map(c_value, (
                 whole(table * scale)[:, :, order], whole(net.first.bias * scale.flatten())[order],
                 shift[order] - 4))) + " };"]
    layers = []
    for conv in list(net.rest) + [net.last]:
        scale = net.scale(conv.weight, 0)
        weights = whole(conv.weight * scale).permute(0, 2, 1)[:, :, order].flatten(1)
        bias = whole(conv.bias * scale.flatten() * STEP)
        shift = torch.log2(scale).flatten().long()
        if conv is net.last:
            weights = [weights]
        else:  # four inputs of all channels side by side, and one
            rows, bias, shift = weights[order].t(), bias[order], shift[order]
            weights = [rows.unflatten(0, (-1, 4)).transpose(1, 2), rows]
        layers.append("{ " + ",\n".join(map(c_value, (*weights, bias, shift))) + " }")
    odds = whole(256 * torch.sigmoid((torch.arange(256) - 127.5) / STEP))
    parts += ["const struct net_layer english_layers[NET_LAYERS] = { "
              + ",\n".join(layers[:-1]) + " };",
              "const struct net_last english_last = " + layers[-1] + ";",
              "const uint16_t english_odds[NET_ODDS] = " + c_value(odds) + ";"]
    print("/* lang/english/net_weights.c - learnt by net_train.py, see ORIGIN.md: do not edit. */")
    print("/* clang-format off */")
    print('#include "lang/english/net.h"\n')
    print("\n\n".join(parts))


def main(cmu, list_path, cache):
    torch.set_num_threads(1)
    said = {word: says for word, says in read_pronunciations(cmu).items()
            if re.fullmatch("[a-z]{2,24}", word)}
    words = sorted(said)
    with open(list_path, encoding="utf-8") as file:
        listed = {line.strip() for line in file if re.match("[A-Za-z][a-z]{1,23}$", line)}
    spellings = sorted({spelling.lower() for spelling in listed if len(spelling) > 2} - said.keys())
    # Half of the dictionary is names, and they are read unlike words.
    weights = torch.tensor([1.0 if word in listed else NAME for word in words])
    opinions = [cached(f"{cache}/teacher{i}.npy",
                       lambda: distribution(train_teacher(said, words, weights, **teacher),
                                            words + spellings))
                for i, teacher in enumerate(TEACHERS)]
    net = train_student(said, words, spellings, opinions, weights, **STUDENT)
    with torch.no_grad():
        write_c(net)


if __name__ == "__main__":
    main(*sys.argv[1:])
