#!/usr/bin/python3
"""Numbers from PyTorch (Debian: python3-torch), made once and stored in reference.json beside this script. No machine needs it to run the tests."""
import json
import os

import torch
import torch.nn as nn
import torch.nn.functional as F

torch.manual_seed(3)
cases = []


def plain(t):
    return {"shape": list(t.shape), "values": [float(f"{v:.9g}") for v in t.detach().double().reshape(-1).tolist()]}


def case(name, run, *shapes, low=-2.0, high=2.0):
    inputs = [(torch.rand(s) * (high - low) + low).requires_grad_() for s in shapes]
    output = run(*inputs)
    weights = torch.rand(output.shape)
    (output * weights).sum().backward()
    zero = lambda x: torch.zeros_like(x) if x.grad is None else x.grad
    cases.append({"name": name, "inputs": [plain(x) for x in inputs], "weights": plain(weights), "output": plain(output), "gradients": [plain(zero(x)) for x in inputs]})


classes = torch.tensor([1, 0, 3, 2, 3])
case("layer_norm", lambda x, w, b: F.layer_norm(x, (6,), w, b), (4, 6), (6,), (6,))
case("gelu", F.gelu, (3, 17))
case("gelu tanh", lambda x: F.gelu(x, approximate="tanh"), (3, 17))
case("silu", F.silu, (3, 7))
case("elu", lambda x: F.elu(x, 0.7), (3, 7))
case("selu", F.selu, (3, 7))
case("softplus", lambda x: F.softplus(x, 2, 3), (3, 7))
case("hardswish", F.hardswish, (3, 7), low=-5, high=5)
case("mish", F.mish, (3, 7))
case("erf", torch.erf, (3, 7))
case("lgamma", torch.lgamma, (3, 7), low=0.1, high=5)
case("digamma", torch.digamma, (3, 7), low=0.1, high=5)
case("softmax", lambda x: x.softmax(1), (3, 19))
case("log_softmax", lambda x: x.log_softmax(0), (3, 19))
case("cross_entropy", lambda x: F.cross_entropy(x, classes), (5, 4))
case("cross_entropy smoothed", lambda x: F.cross_entropy(x, classes, label_smoothing=0.1), (5, 4))
case("cross_entropy ignoring", lambda x: F.cross_entropy(x, classes, ignore_index=3), (5, 4))
case("cross_entropy weighted", lambda x, w: F.cross_entropy(x, classes, weight=w.detach()), (5, 4), (4,), low=0.1)
case("cross_entropy of an image", lambda x: F.cross_entropy(x, torch.tensor([[[0, 1], [2, 1]]])), (1, 3, 2, 2))
case("cross_entropy of probabilities", lambda x, p: F.cross_entropy(x, p.softmax(1)), (5, 4), (5, 4))
case("nll_loss", lambda x: F.nll_loss(x.log_softmax(1), classes, reduction="sum"), (5, 4))
case("mse_loss", F.mse_loss, (5, 4), (5, 4))
case("smooth_l1_loss", lambda x, y: F.smooth_l1_loss(x, y, beta=0.5), (5, 4), (5, 4))
case("huber_loss", lambda x, y: F.huber_loss(x, y, delta=0.5), (5, 4), (5, 4))
case("binary_cross_entropy", lambda x, y: F.binary_cross_entropy(x, y.detach()), (5, 4), (5, 4), low=0.05, high=0.95)
case("binary_cross_entropy_with_logits", lambda x, y: F.binary_cross_entropy_with_logits(x, y.detach().sigmoid()), (5, 4), (5, 4))
case("kl_div", lambda x, y: F.kl_div(x.log_softmax(1), y.log_softmax(1), log_target=True, reduction="sum"), (5, 4), (5, 4))
case("poisson_nll_loss", lambda x, y: F.poisson_nll_loss(x, y.detach().abs()), (5, 4), (5, 4))
case("cosine_similarity", F.cosine_similarity, (5, 4), (5, 4))
case("normalize", F.normalize, (5, 4))
case("linear", F.linear, (2, 3, 4), (5, 4), (5,))
case("matmul", torch.matmul, (2, 1, 3, 4), (2, 4, 3))
case("einsum", lambda a, b: torch.einsum("bqhd,bkhd->bhqk", a, b), (2, 3, 2, 4), (2, 5, 2, 4))
case("std", lambda x: x.std(1), (3, 7))
case("cumprod", lambda x: x.cumprod(1), (3, 7))
case("logsumexp", lambda x: x.logsumexp(1), (3, 7))
case("quantile", lambda x: x.quantile(torch.tensor([0.1, 0.55]), 1), (3, 7))
case("inverse", lambda x: (x + 4 * torch.eye(3)).inverse(), (2, 3, 3))
case("embedding", lambda w: F.embedding(torch.tensor([[1, 0, 1], [3, 3, 2]]), w, padding_idx=0), (4, 3))

optimizers = []
for name, make in {
    "SGD": lambda p: torch.optim.SGD(p, 0.1),
    "SGD momentum": lambda p: torch.optim.SGD(p, 0.1, momentum=0.9, dampening=0.1, weight_decay=0.01),
    "SGD nesterov": lambda p: torch.optim.SGD(p, 0.1, momentum=0.9, nesterov=True),
    "Adam": lambda p: torch.optim.Adam(p, 0.05, weight_decay=0.01),
    "Adam amsgrad": lambda p: torch.optim.Adam(p, 0.05, amsgrad=True),
    "AdamW": lambda p: torch.optim.AdamW(p, 0.05, weight_decay=0.1),
    "RMSProp": lambda p: torch.optim.RMSprop(p, 0.05, momentum=0.5, centered=True, weight_decay=0.01),
}.items():
    p = nn.Parameter(torch.linspace(-1, 1, 19, dtype=torch.float64))
    optimizer = make([p])
    for _ in range(7):
        optimizer.zero_grad()
        ((p - 0.3) ** 4 + p.sin()).sum().backward()
        optimizer.step()
    optimizers.append({"name": name, "after": plain(p)})

schedules = []
for name, make in {
    "StepLR": lambda o: torch.optim.lr_scheduler.StepLR(o, 3, 0.5),
    "MultiStepLR": lambda o: torch.optim.lr_scheduler.MultiStepLR(o, [2, 5], 0.1),
    "ExponentialLR": lambda o: torch.optim.lr_scheduler.ExponentialLR(o, 0.9),
    "LinearLR": lambda o: torch.optim.lr_scheduler.LinearLR(o, 0.25, 1, 4),
    "ConstantLR": lambda o: torch.optim.lr_scheduler.ConstantLR(o, 0.5, 3),
    "PolynomialLR": lambda o: torch.optim.lr_scheduler.PolynomialLR(o, 6, 2),
    "CosineAnnealingLR": lambda o: torch.optim.lr_scheduler.CosineAnnealingLR(o, 5, 0.01),
    "LambdaLR": lambda o: torch.optim.lr_scheduler.LambdaLR(o, lambda e: 1 / (1 + e)),
}.items():
    optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], 0.2)
    schedule, rates = make(optimizer), []
    for _ in range(9):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        schedule.step()
    schedules.append({"name": name, "rates": rates})

streams = {}
for name, draw in {
    "randn 3": lambda: torch.randn(3), "randn 16": lambda: torch.randn(16), "randn 21": lambda: torch.randn(21), "rand 5": lambda: torch.rand(5),
    "rand double": lambda: torch.rand(5, dtype=torch.float64), "randint": lambda: torch.randint(3, 1000, (6,)), "randperm": lambda: torch.randperm(9),
}.items():
    torch.manual_seed(1)
    streams[name] = plain(draw())

path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "reference.json")
json.dump({"torch": torch.__version__, "cases": cases, "optimizers": optimizers, "schedules": schedules, "streams": streams}, open(path, "w"), separators=(",", ":"))
print(os.path.getsize(path), "bytes,", len(cases), "cases")
